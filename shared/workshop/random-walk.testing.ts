import * as fc from 'fast-check';
import { ELEMENT_KINDS, LANES } from '../document/kinds';
import { extras } from '../document/random-document.testing';
import type { Walk } from './walk';

/** Arbitrary walks for property tests: their ids are those of random documents, and some that no document has. */

const text = fc.constantFrom('', 'Pengguna', 'é̈ 汉字', '"\\/\n', '__proto__');
const words = fc.oneof(text, fc.record({ ms: text, en: text }, { requiredKeys: [], noNullPrototype: true }));
const element = fc.constantFrom('e0', 'e1', 'e2', 'e5', 'e9', 'gone', 'constructor');
const link = fc.constantFrom('l0', 'l1', 'l3', 'l9', 'gone');
const selector = fc.record(
  { lane: fc.constantFrom(...LANES), kind: fc.constantFrom(...ELEMENT_KINDS), names: fc.array(fc.constantFrom('Sistem A', ' sistem a', '', 'Tiada'), { maxLength: 3 }) },
  { requiredKeys: [], noNullPrototype: true },
);
const step = fc
  .tuple(
    fc.record(
      { title: words, text: words, notes: words, source: words, elements: fc.array(element, { maxLength: 4 }), links: fc.array(link, { maxLength: 4 }), select: fc.array(selector, { maxLength: 3 }) },
      { requiredKeys: ['title'], noNullPrototype: true },
    ),
    extras,
  )
  .map(([known, extra]) => ({ ...extra, ...known }));

export const walks: fc.Arbitrary<Walk> = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => ({ steps, version: 1, format: 'lmv-walk' }));
