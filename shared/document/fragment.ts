import { faultsOf } from './faults';
import { LIMITS, utf8Bytes } from './limits';
import { parseJson } from './parse-json';
import { CURRENT_VERSION } from './schema';
import type { Element, Link } from './types';

/** A piece of a drawing: what is copied and pasted. */
export interface Fragment {
  readonly elements: readonly Element[];
  /** Links with at least one end among the elements. */
  readonly links: readonly Link[];
}

const FORMAT = 'lmv-fragment';

/** A fragment as text, for the clipboard. */
export function writeFragment(fragment: Fragment): string {
  return `${JSON.stringify({ format: FORMAT, version: CURRENT_VERSION, elements: fragment.elements, links: fragment.links }, null, 2)}\n`;
}

/**
 * Reads a fragment from the clipboard's text, checked as strictly as a file.
 * @returns undefined for any text that is not a fragment: the clipboard may hold anything
 */
export function readFragment(text: string): Fragment | undefined {
  // Most texts on a clipboard are something else; don't take them apart.
  if (!text.includes(FORMAT) || utf8Bytes(text) > LIMITS.bytes) return undefined;
  const parsed = parseJson(text, LIMITS.depth);
  if (!parsed.ok || parsed.overflows.length > 0 || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  const { format, version, elements = [], links = [] } = parsed.value as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || version !== CURRENT_VERSION) return undefined;
  if (faultsOf({ format: 'lmv', version, id: FORMAT, elements, links }).length > 0) return undefined;
  return { elements, links } as Fragment;
}
