import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import type { Element, LmvDocument } from '../types';
import { addElement, EditError, moveElements, removeElements, rename, reorderElement, reparent, setProperty } from '.';

const DRAWING = drawing({
  elements: [
    { id: 'u', kind: 'user', name: 'Rakyat', x: 1, y: 2 },
    { id: 's', kind: 'application-service', parent: 'm', name: 'Laporan' },
    { id: 'a', kind: 'application', name: 'Sistem', x: 5, y: 5 },
    { id: 'm', kind: 'module', parent: 'a', name: 'Modul' },
    { id: 'a2', kind: 'application' },
    { id: 'y', kind: 'system' },
    { id: 'n', kind: 'note', text: 'Nota', lane: 5 },
  ],
  links: [
    { id: 'l1', from: 'm', to: 'y' },
    { id: 'l2', from: 'n', to: 's' },
    { id: 'l3', from: 'n', to: 'y' },
  ],
  waivers: [
    { rule: 'r1', element: 's', reason: 'x' },
    { rule: 'r2', link: 'l2', reason: 'x' },
    { rule: 'r3', element: 'y', reason: 'x' },
    { rule: 'r4', reason: 'x' },
  ],
});

function errorOf(edit: () => unknown): string | undefined {
  try {
    edit();
  } catch (error) {
    if (error instanceof EditError) return error.code;
    throw error;
  }
  return undefined;
}

const byId = (document: LmvDocument, id: string): Element | undefined => document.elements.find((element) => element.id === id);
const ids = (document: LmvDocument): string => document.elements.map(({ id }) => id).join(' ');

describe('addElement', () => {
  it('adds behind all others and touches nothing else', () => {
    const after = addElement(DRAWING, { id: 'z', kind: 'network', speed: { value: 1 } });
    expect(ids(after)).toBe('u s a m a2 y n z');
    expect(after.elements.slice(0, -1).every((element, position) => element === DRAWING.elements[position])).toBe(true);
    expect(after.links).toBe(DRAWING.links);
  });

  it('lets the parent lay a part out', () => {
    expect(byId(addElement(DRAWING, { id: 'z', kind: 'module', parent: 'a', x: 1, y: 2 }), 'z')).toEqual({ id: 'z', kind: 'module', parent: 'a' });
  });

  it('leaves out what a file would not keep', () => {
    const element = { id: 'z', kind: 'user', name: undefined, x: -0, extra: [{ a: undefined, constructor: 1 }] } as unknown as Element;
    expect(byId(addElement(DRAWING, element), 'z')).toStrictEqual({ id: 'z', kind: 'user', x: 0, extra: [{}] });
  });

  it.each([
    [{ id: 'u', kind: 'user' }, 'duplicate-id'],
    [{ id: 'l1', kind: 'user' }, 'duplicate-id'],
    [{ id: '', kind: 'user' }, 'invalid-value'],
    [{ id: 'z', kind: 'box' }, 'invalid-value'],
    [{ id: 'z', kind: 'user', x: Number.NaN }, 'invalid-value'],
    [{ id: 'z', kind: 'module', parent: 'u' }, 'wrong-parent'],
    [{ id: 'z', kind: 'user', parent: 'a' }, 'wrong-parent'],
    [{ id: 'z', kind: 'module', parent: 'gone' }, 'unknown-id'],
  ])('refuses %j: %s', (element, code) => {
    expect(errorOf(() => addElement(DRAWING, element as Element))).toBe(code);
  });

  it('refuses more elements than a file may hold', () => {
    const full = { ...DRAWING, elements: Array.from({ length: 20_000 }, (_, position): Element => ({ id: `e${position}`, kind: 'user' })) };
    expect(errorOf(() => addElement(full, { id: 'z', kind: 'user' }))).toBe('over-limit');
  });
});

describe('removeElements', () => {
  it('takes parts, links and waivers along', () => {
    const after = removeElements(DRAWING, ['a']);
    expect(ids(after)).toBe('u a2 y n');
    expect(after.links.map(({ id }) => id)).toEqual(['l3']);
    expect(after.waivers.map(({ rule }) => rule)).toEqual(['r3', 'r4']);
  });

  it('leaves lists alone that it takes nothing from', () => {
    const after = removeElements(DRAWING, ['u']);
    expect(after.waivers).toBe(DRAWING.waivers);
    expect(removeElements(DRAWING, [])).toBe(DRAWING);
    expect(errorOf(() => removeElements(DRAWING, ['u', 'gone']))).toBe('unknown-id');
  });
});

describe('rename', () => {
  it('sets the name, or the text of a note', () => {
    expect(byId(rename(DRAWING, 'u', 'Warganegara'), 'u')).toMatchObject({ name: 'Warganegara' });
    const note = byId(rename(DRAWING, 'n', 'Lain'), 'n');
    expect(note).toMatchObject({ text: 'Lain' });
    expect(note).not.toHaveProperty('name');
  });

  it('gives the same document back where the name is the same', () => {
    expect(rename(DRAWING, 'u', 'Rakyat')).toBe(DRAWING);
    expect(errorOf(() => rename(DRAWING, 'gone', ''))).toBe('unknown-id');
  });
});

describe('setProperty', () => {
  it('sets known and unknown properties, and removes them', () => {
    const set = setProperty(setProperty(DRAWING, 'u', 'persona', 'persona-x'), 'u', 'vendor', [1, { a: null }]);
    expect(byId(set, 'u')).toMatchObject({ persona: 'persona-x', vendor: [1, { a: null }] });
    expect(setProperty(setProperty(set, 'u', 'persona', undefined), 'u', 'vendor', undefined)).toEqual(DRAWING);
  });

  it('touches no other element, and nothing where the value is the same', () => {
    const after = setProperty(DRAWING, 'a', 'agencies', ['A', 'B']);
    expect(after.elements.filter((element, position) => element !== DRAWING.elements[position])).toHaveLength(1);
    expect(setProperty(after, 'a', 'agencies', ['A', 'B'])).toBe(after);
    expect(setProperty(DRAWING, 'u', 'persona', undefined)).toBe(DRAWING);
  });

  it.each([
    ['gone', 'name', 'x', 'unknown-id'],
    ['u', 'id', 'x', 'protected-property'],
    ['u', 'kind', 'channel', 'protected-property'],
    ['m', 'parent', 'a2', 'protected-property'],
    ['u', '__proto__', {}, 'protected-property'],
    ['m', 'x', 4, 'has-parent'],
    ['u', 'name', 4, 'invalid-value'],
    ['u', 'vendor', Number.POSITIVE_INFINITY, 'invalid-value'],
    ['u', 'vendor', () => 1, 'invalid-value'],
    ['n', 'lane', 8, 'invalid-value'],
  ])('refuses %s.%s = %s', (id, property, value, code) => {
    expect(errorOf(() => setProperty(DRAWING, id, property, value))).toBe(code);
  });
});

describe('moveElements', () => {
  it('moves some and keeps the others', () => {
    const after = moveElements(DRAWING, [{ id: 'u', x: 7, y: -0 }, { id: 'y', x: 0, y: 1 }]);
    expect(byId(after, 'u')).toStrictEqual({ id: 'u', kind: 'user', name: 'Rakyat', x: 7, y: 0 });
    expect(byId(after, 'y')).toMatchObject({ x: 0, y: 1 });
    expect(byId(after, 'a')).toBe(byId(DRAWING, 'a'));
    expect(moveElements(DRAWING, [{ id: 'u', x: 1, y: 2 }])).toBe(DRAWING);
  });

  it('refuses parts, unknown ids and places that are none', () => {
    expect(errorOf(() => moveElements(DRAWING, [{ id: 'm', x: 1, y: 2 }]))).toBe('has-parent');
    expect(errorOf(() => moveElements(DRAWING, [{ id: 'gone', x: 1, y: 2 }]))).toBe('unknown-id');
    expect(errorOf(() => moveElements(DRAWING, [{ id: 'u', x: Number.NaN, y: 2 }]))).toBe('invalid-value');
  });
});

describe('reorderElement', () => {
  it('moves an element before another, or to the end', () => {
    expect(ids(reorderElement(DRAWING, 'y', 's'))).toBe('u y s a m a2 n');
    expect(ids(reorderElement(DRAWING, 'u', 'm'))).toBe('s a u m a2 y n');
    expect(ids(reorderElement(DRAWING, 'u', undefined))).toBe('s a m a2 y n u');
  });

  it('gives the same document back where it stands there already', () => {
    expect(reorderElement(DRAWING, 'u', 's')).toBe(DRAWING);
    expect(reorderElement(DRAWING, 'u', 'u')).toBe(DRAWING);
    expect(reorderElement(DRAWING, 'n', undefined)).toBe(DRAWING);
    expect(errorOf(() => reorderElement(DRAWING, 'u', 'gone'))).toBe('unknown-id');
  });
});

describe('reparent', () => {
  it('puts a part inside another parent, and its own parts go along', () => {
    const after = reparent(DRAWING, 'm', 'a2');
    expect(byId(after, 'm')).toEqual({ id: 'm', kind: 'module', name: 'Modul', parent: 'a2' });
    expect(byId(after, 's')).toBe(byId(DRAWING, 's'));
    expect(reparent(DRAWING, 'm', 'a')).toBe(DRAWING);
  });

  it('lets a part stand alone where it was dropped, and takes it in again without a place', () => {
    const alone = reparent(DRAWING, 'm', undefined, { x: 3, y: 4 });
    expect(byId(alone, 'm')).toEqual({ id: 'm', kind: 'module', name: 'Modul', x: 3, y: 4 });
    expect(reparent(alone, 'm', undefined)).toBe(alone);
    expect(reparent(alone, 'm', 'a')).toEqual(DRAWING);
  });

  it('refuses what cannot stand there', () => {
    expect(errorOf(() => reparent(DRAWING, 'm', 'u'))).toBe('wrong-parent');
    expect(errorOf(() => reparent(DRAWING, 'm', 'm'))).toBe('wrong-parent');
    expect(errorOf(() => reparent(DRAWING, 'u', 'a'))).toBe('wrong-parent');
    expect(errorOf(() => reparent(DRAWING, 'm', 'gone'))).toBe('unknown-id');
    expect(errorOf(() => reparent(DRAWING, 'm', undefined, { x: Number.NaN, y: 1 }))).toBe('invalid-value');
  });
});
