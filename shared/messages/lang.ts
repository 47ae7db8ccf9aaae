/** The two languages of the program: Malay first, English at a switch. */
export type Lang = 'ms' | 'en';

export const LANGS: readonly Lang[] = ['ms', 'en'];

/** One text in both languages. */
export interface Bilingual {
  readonly ms: string;
  readonly en: string;
}

/** Values to put into a message's `{name}` places. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills the `{name}` places of a template. A place without a value stays visible as `{name}`, so that a gap is seen.
 * Values are put in as they are and are never read as templates themselves.
 * @param template text with `{name}` places
 * @param values what to put in
 */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : String(value);
  });
}
