import type { LmvDocument } from '../document/types';
import { coverageOf } from '../drawing/coverage';
import { eachText } from '../find/each-text';

/** Characters of one element, link or the project that no bundled font has. */
export interface Uncovered {
  /** The text that they stand in first. */
  readonly text: string;
  /** Each once. */
  readonly characters: readonly string[];
}

/**
 * What of a drawing can't be written in any of the bundled fonts: pictures show a box in its place.
 * @returns in document order, one for each element, link or project that has any
 */
export function uncoveredIn(document: LmvDocument): readonly Uncovered[] {
  const found = new Map<string, { readonly text: string; readonly characters: Set<string> }>();
  eachText(document, (text, { element, link }) => {
    const { missing } = coverageOf(text);
    if (missing.length === 0) return;
    const owner = element === undefined ? `link ${link ?? ''}` : `element ${element}`;
    const before = found.get(owner) ?? { text, characters: new Set<string>() };
    for (const character of missing) before.characters.add(character);
    found.set(owner, before);
  });
  return [...found.values()].map(({ text, characters }) => ({ text, characters: [...characters] }));
}
