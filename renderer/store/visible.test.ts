import { expect, it } from 'vitest';
import { drawing } from '../../shared/rules/testing';
import { makeDrawing } from './make-drawing';
import { visibleOf } from './visible';
import type { Presented } from './walk-slice';

const whole = makeDrawing(
  drawing({
    elements: [
      { id: 'c', kind: 'channel' },
      { id: 'a', kind: 'application' },
      { id: 'm', kind: 'module', parent: 'a' },
      { id: 'y', kind: 'system' },
    ],
    links: [
      { id: 'out', from: 'a', to: 'y', method: 'method-api' },
      { id: 'in', from: 'y', to: 'a', method: 'method-api' },
    ],
  }),
  'ms',
);

function presented(step: number, buildUp = true): Presented {
  return { walk, step, buildUp, black: false, notes: false, apart: false, since: 0 };
}
const walk: Presented['walk'] = { format: 'lmv-walk', version: 1, steps: [{ title: '', elements: ['c'] }, { title: '', elements: ['a'] }, { title: '', elements: ['y'], links: ['in'] }, { title: '', links: ['out'] }] };

it('a drawing that is built up has only what the steps so far have brought, where it stands in the whole', () => {
  const at = visibleOf(whole, presented(1));
  expect(at.document.elements.map(({ id }) => id)).toEqual(['c', 'a', 'm']);
  expect(at.document.links).toEqual([]);
  expect([...at.geometry.boxes]).toEqual([...whole.geometry.boxes].filter(([id]) => id !== 'y'));
  expect(at.index.element('y')).toBeUndefined();
  expect(at.geometry.lanes).toBe(whole.geometry.lanes);
});

it('the line of two opposite exchanges is there with the first of them', () => {
  const drawn = [...whole.geometry.links].filter(([, { drawnWith }]) => drawnWith === undefined).map(([id]) => id);
  expect(drawn).toHaveLength(1);
  expect([...visibleOf(whole, presented(2)).geometry.links.keys()]).toEqual(expect.arrayContaining(drawn));
});

it('is the very drawing at the last step, and where nothing is built up', () => {
  expect(visibleOf(whole, presented(3))).toBe(whole);
  expect(visibleOf(whole, presented(0, false))).toBe(whole);
  expect(visibleOf(whole, undefined)).toBe(whole);
  expect(visibleOf(whole, presented(1))).toBe(visibleOf(whole, presented(1)));
});
