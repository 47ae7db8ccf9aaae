import { ELEMENT_KINDS } from '../../document/kinds';
import type { ElementKind } from '../../document/types';

/** For a check that reads which elements of any kind there are, and no property of theirs. */
export const EVERY_KIND = Object.fromEntries(ELEMENT_KINDS.map((kind) => [kind, []])) as unknown as Readonly<Record<ElementKind, readonly string[]>>;
