import * as fc from 'fast-check';
import {
  addElement,
  addLink,
  copyFragment,
  EditError,
  moveElements,
  paste,
  reconnectLink,
  removeElements,
  removeLinks,
  rename,
  reorderElement,
  reparent,
  reverseLink,
  setLinkProperty,
  setLists,
  setProject,
  setProperty,
  setTitle,
  unwaive,
  waive,
} from './edits';
import { ELEMENT_KINDS, KINDS } from './kinds';
import { allowedPairs } from './random-document.testing';
import type { LmvDocument } from './types';

/** A random edit for property tests: what to do, and numbers to choose the ends and values from. */
export interface RandomEdit {
  readonly edit: keyof typeof EDITS;
  readonly a: number;
  readonly b: number;
  readonly value: unknown;
}

type Edit = (document: LmvDocument, random: RandomEdit, newId: () => string) => LmvDocument;

const at = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
const idAt = (list: readonly { readonly id: string }[], number: number): string => (list.length === 0 ? 'nothing' : at(list, number).id);
const text = (value: unknown): string => String(value);

const EDITS = {
  addElement: (document, { a, b, value }, newId) => {
    const kind = at(ELEMENT_KINDS, a);
    const parents = document.elements.filter((element) => KINDS[kind].parents?.includes(element.kind));
    const parent = parents.length > 0 && b % 3 > 0 ? { parent: at(parents, b).id } : {};
    return addElement(document, { id: newId(), kind, name: text(value), x: a, y: b, ...parent });
  },
  addLink: (document, { a, value }, newId) => {
    const pairs = allowedPairs(document);
    if (pairs.length === 0) return document;
    const [from, to] = at(pairs, a);
    return addLink(document, { id: newId(), from, to, label: text(value) });
  },
  removeElements: (document, { a, b }) => removeElements(document, [idAt(document.elements, a), idAt(document.elements, b)]),
  removeLinks: (document, { a }) => removeLinks(document, [idAt(document.links, a)]),
  rename: (document, { a, value }) => rename(document, idAt(document.elements, a), text(value)),
  setProperty: (document, { a, b, value }) => setProperty(document, idAt(document.elements, a), at(['note', 'agency', 'agencies', 'hardware', 'zz', 'lane', 'x'], b), value),
  setLinkProperty: (document, { a, b, value }) => setLinkProperty(document, idAt(document.links, a), at(['label', 'method', 'data', 'zz'], b), value),
  setLists: (document, { a, b, value }) =>
    setLists(document, at(['hardware', 'agencies', 'collects'], b), [{ id: idAt(document.elements, a), list: [value].flat() }, { id: idAt(document.elements, b), list: [] }]),
  moveElements: (document, { a, b }) =>
    moveElements(document, [{ id: idAt(document.elements, a), x: a, y: b }, { id: idAt(document.elements, b), x: b / 7, y: a }]),
  reorderElement: (document, { a, b }) => reorderElement(document, idAt(document.elements, a), b % 4 === 0 ? undefined : idAt(document.elements, b)),
  reparent: (document, { a, b }) => {
    const parts = document.elements.filter(({ kind }) => KINDS[kind].parents);
    const containers = document.elements.filter(({ kind }) => kind === 'application' || kind === 'module');
    return b % 3 === 0
      ? reparent(document, idAt(parts, a), undefined, b % 2 === 0 ? { x: a, y: b } : undefined)
      : reparent(document, idAt(parts, a), idAt(containers, b));
  },
  reverseLink: (document, { a }) => reverseLink(document, idAt(document.links, a)),
  reconnectLink: (document, { a, b }) => {
    const pairs = allowedPairs(document);
    return pairs.length === 0 ? document : reconnectLink(document, idAt(document.links, a), { from: at(pairs, b)[0], to: at(pairs, b)[1] });
  },
  paste: (document, { a, b }, newId) => {
    const fragment = copyFragment(document, [idAt(document.elements, a), idAt(document.elements, b)]);
    return paste(document, fragment, { newId, dx: a, dy: b, ...(b % 2 === 0 && { parent: idAt(document.elements, b) }) });
  },
  setProject: (document, { b, value }) => setProject(document, at([{ agency: text(value) }, { agency: undefined }, { roles: { lead: text(value) } }, { rasaChecked: b % 2 === 0 }], b)),
  setTitle: (document, { value }) => setTitle(document, text(value)),
  waive: (document, { a, b, value }) =>
    waive(document, {
      rule: at(['r1', 'r2'], a),
      reason: text(value),
      ...(b % 3 === 1 && { element: idAt(document.elements, b) }),
      ...(b % 3 === 2 && { link: idAt(document.links, b) }),
    }),
  unwaive: (document, { a }) => (document.waivers.length === 0 ? document : unwaive(document, at(document.waivers, a))),
} satisfies Record<string, Edit>;

const values = fc.oneof(
  fc.constantFrom<unknown[]>('', 'Nama', 'é\ud800', undefined, null, 0, -0, 3.5, Number.NaN, true),
  fc.constantFrom<unknown[]>([], ['A'], [{ name: 'x', quantity: 2, rack: undefined }], { value: 1 }),
);

export const randomEdits: fc.Arbitrary<RandomEdit> = fc.record({
  edit: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  a: fc.nat({ max: 5000 }),
  b: fc.nat({ max: 5000 }),
  value: values,
});

/**
 * Applies a random edit; one that asks for what cannot be changes nothing.
 * @param newId gives ids that no document has yet
 */
export function applyRandomEdit(document: LmvDocument, random: RandomEdit, newId: () => string): LmvDocument {
  const edit: Edit = EDITS[random.edit];
  try {
    return edit(document, random, newId);
  } catch (error) {
    if (error instanceof EditError) return document;
    throw error;
  }
}
