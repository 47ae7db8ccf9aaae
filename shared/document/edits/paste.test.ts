import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import { newDocument } from '../create';
import { readFragment, writeFragment } from '../fragment';
import { isLocked } from '../locks';
import type { LmvDocument } from '../types';
import { copyFragment, lockElements, paste } from '.';

const DRAWING = drawing({
  elements: [
    { id: 's', kind: 'application-service', parent: 'm', name: 'Laporan' },
    { id: 'a', kind: 'application', name: 'Sistem', x: 5, y: 5 },
    { id: 'm', kind: 'module', parent: 'a' },
    { id: 'y', kind: 'system', x: 1, y: 1 },
    { id: 'w', kind: 'system' },
    { id: 'a2', kind: 'application' },
  ],
  links: [
    { id: 'l1', from: 'm', to: 'y', method: 'method-api', data: [{ name: 'd' }] },
    { id: 'l2', from: 'w', to: 'a' },
    { id: 'l3', from: 'w', to: 'a2' },
  ],
  waivers: [{ rule: 'r', element: 'y', reason: 'x' }],
});
const OPTIONS = { newId: (old: string) => `${old}'`, dx: 10, dy: 20 };
const added = (after: LmvDocument, before: LmvDocument = DRAWING) => ({
  elements: after.elements.slice(before.elements.length),
  links: after.links.slice(before.links.length),
});

/** The parents of what was pasted. */
const parentIn = (after: LmvDocument, before?: LmvDocument) => added(after, before).elements.map((element) => ('parent' in element ? element.parent : undefined));

describe('copyFragment', () => {
  it('takes parts along, and every link that ends at what is copied', () => {
    const fragment = copyFragment(DRAWING, ['a']);
    expect(fragment.elements.map(({ id }) => id)).toEqual(['s', 'a', 'm']);
    expect(fragment.links.map(({ id }) => id)).toEqual(['l1', 'l2']);
    expect(() => copyFragment(DRAWING, ['gone'])).toThrow('unknown-id');
  });
});

describe('paste', () => {
  it('gives new ids, moves what stands on its own, and keeps parts in their parents', () => {
    const after = paste(DRAWING, copyFragment(DRAWING, ['a', 'y']), OPTIONS);
    expect(added(after).elements).toEqual([
      { id: "s'", kind: 'application-service', parent: "m'", name: 'Laporan' },
      { id: "a'", kind: 'application', name: 'Sistem', x: 15, y: 25 },
      { id: "m'", kind: 'module', parent: "a'" },
      { id: "y'", kind: 'system', x: 11, y: 21 },
    ]);
    expect(after.elements.slice(0, 6)).toEqual(DRAWING.elements);
    expect(after.waivers).toBe(DRAWING.waivers);
  });

  it('keeps links among what is pasted, and links to what stands outside', () => {
    expect(added(paste(DRAWING, copyFragment(DRAWING, ['a', 'y']), OPTIONS)).links).toEqual([
      { id: "l1'", from: "m'", to: "y'", method: 'method-api', data: [{ name: 'd' }] },
      { id: "l2'", from: 'w', to: "a'" },
    ]);
  });

  it('drops links to what does not exist in the other drawing, or is of a kind that gives no meaning', () => {
    const fragment = copyFragment(DRAWING, ['a']);
    const empty = newDocument({ id: 'other' });
    expect(paste(empty, fragment, OPTIONS).links).toEqual([]);
    const other = drawing({ elements: [{ id: 'y', kind: 'user' }, { id: 'w', kind: 'dataset' }] });
    expect(paste(other, fragment, OPTIONS).links.map(({ id }) => id)).toEqual(["l2'"]);
  });

  it('puts a part without its parent into the given parent, or the one it had, or lets it stand alone', () => {
    const fragment = copyFragment(DRAWING, ['m']);
    expect(parentIn(paste(DRAWING, fragment, { ...OPTIONS, parent: 'a2' }))).toEqual(["m'", 'a2']);
    expect(parentIn(paste(DRAWING, fragment, { ...OPTIONS, parent: 'y' }))).toEqual(["m'", 'a']);
    expect(parentIn(paste(DRAWING, fragment, OPTIONS))).toEqual(["m'", 'a']);
    const empty = newDocument({ id: 'other' });
    expect(parentIn(paste(empty, fragment, OPTIONS), empty)).toEqual(["m'", undefined]);
  });

  it('changes nothing for an empty fragment, and refuses ids that are taken', () => {
    expect(paste(DRAWING, { elements: [], links: [] }, OPTIONS)).toBe(DRAWING);
    const fragment = copyFragment(DRAWING, ['y']);
    expect(() => paste(DRAWING, fragment, { ...OPTIONS, newId: () => 'a' })).toThrow('duplicate-id');
    expect(() => paste(DRAWING, fragment, { ...OPTIONS, newId: () => 'same' })).toThrow('duplicate-id');
    expect(() => paste(DRAWING, fragment, { ...OPTIONS, parent: 'gone' })).toThrow('unknown-id');
    expect(() => paste(DRAWING, fragment, { ...OPTIONS, dx: Number.NaN })).toThrow('invalid-value');
  });
});

describe('a fragment on the clipboard', () => {
  it('comes back as it was', () => {
    const fragment = copyFragment(DRAWING, ['a', 'y']);
    expect(readFragment(writeFragment(fragment))).toEqual(fragment);
  });

  it.each(['', 'lmv-fragment', '{"format":"lmv-fragment"', '{"format":"lmv-fragment","version":2}', '{"format":"lmv-fragment","version":1,"elements":[{}]}', '["lmv-fragment"]'])(
    'is not taken from other text: %j',
    (text) => {
      expect(readFragment(text)).toBeUndefined();
    },
  );
});

describe('paste of what is locked', () => {
  it('gives copies that can be moved', () => {
    const locked = lockElements(DRAWING, ['y'], true);
    const after = paste(locked, copyFragment(locked, ['y']), OPTIONS);
    expect(after.elements.filter(isLocked).map(({ id }) => id)).toEqual(['y']);
  });
});
