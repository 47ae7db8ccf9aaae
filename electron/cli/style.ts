/** Ways to set off a text on a terminal. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  struck(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
}

/** Styles as terminals understand them (ECMA-48), or none at all. */
export function styleOf(colours: boolean): Style {
  const set = (on: number, off: number) => (text: string) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return { bold: set(1, 22), dim: set(2, 22), struck: set(9, 29), red: set(31, 39), yellow: set(33, 39), blue: set(34, 39), green: set(32, 39) };
}
