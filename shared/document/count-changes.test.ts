import { describe, expect, it } from 'vitest';
import { countChanges, isUnchanged } from './count-changes';
import type { LmvDocument } from './types';
import { newDocument } from './create';

const base: LmvDocument = {
  ...newDocument({ id: 'd', date: '2026-01-15' }),
  elements: [
    { id: 'u', kind: 'user', name: 'Pemohon', x: 10, y: 10 },
    { id: 'c', kind: 'channel', name: 'Portal' },
    { id: 'n', kind: 'note', lane: 1, text: 'x' },
  ],
  links: [{ id: 'l', from: 'u', to: 'c' }],
};

describe('counting what changed', () => {
  it('finds nothing between equal drawings, nor where things only stand elsewhere', () => {
    const moved = { ...base, elements: base.elements.map((element) => ({ ...element, x: 500, y: 3 })) };
    expect(isUnchanged(countChanges(base, structuredClone(base)))).toBe(true);
    expect(isUnchanged(countChanges(base, moved))).toBe(true);
  });

  it('counts elements by lane, links, and the project', () => {
    const after: LmvDocument = {
      ...base,
      title: 'Lesen',
      elements: [
        { id: 'u', kind: 'user', name: 'Pemilik' },
        { id: 's', kind: 'service', name: 'Lesen' },
        { id: 'n', kind: 'note', lane: 2, text: 'x' },
      ],
      links: [{ id: 'l2', from: 'u', to: 's' }],
    };
    expect(countChanges(base, after)).toEqual({
      lanes: [
        { lane: 1, added: 0, removed: 0, changed: 1 },
        { lane: 2, added: 0, removed: 1, changed: 1 },
        { lane: 3, added: 1, removed: 0, changed: 0 },
      ],
      links: { added: 1, removed: 1, changed: 0 },
      project: true,
    });
  });
});
