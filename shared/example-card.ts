import type { Lang } from './messages/lang';

/** What the first page says of a drawing that comes with the program. */
export interface ExampleCard {
  readonly title: string;
  /** Blank where the drawing names none. */
  readonly agency: string;
  /** How many elements it has. */
  readonly elements: number;
}

/** Where the build puts the cards of all examples, by the names of their files without ending; below the window's folder. */
export const EXAMPLE_CARDS = 'examples/cards.json';

/**
 * Where the build puts an example's picture.
 * @param name of its file, without ending
 */
export function examplePicture(name: string, lang: Lang, dark: boolean): string {
  return `examples/${name}.${lang}.${dark ? 'dark' : 'light'}.png`;
}
