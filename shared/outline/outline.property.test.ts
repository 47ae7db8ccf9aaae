import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents } from '../document/random-document.testing';
import { LANGS } from '../messages/lang';
import { applyOutline } from './apply';
import { isUnchanged, readOutline } from './changes';
import { parseOutline } from './parse';
import { writeOutline } from './write';

const lang = fc.constantFrom(...LANGS);
const noId = (): string => {
  throw new Error('nothing is new');
};

describe('the outline', () => {
  it('of any drawing, applied to it, changes nothing', () => {
    fc.assert(
      fc.property(documents, lang, (document, each) => {
        const { text, elements } = writeOutline(document, each);
        expect(parseOutline(text).elements).toHaveLength(elements.length);
        const { changes, problems } = readOutline(document, text, each, noId);
        expect(problems).toEqual([]);
        expect(isUnchanged(changes)).toBe(true);
        expect(applyOutline(document, changes, { lang: each, newId: noId })).toBe(document);
      }),
      { numRuns: 100 },
    );
  });

  it('of any drawing, made anew from its text alone, has the same elements', () => {
    fc.assert(
      fc.property(documents, lang, (document, each) => {
        let count = 0;
        const newId = (): string => `new${++count}`;
        const { text } = writeOutline(document, each);
        const empty = { ...document, title: '', elements: [], links: [], waivers: [] };
        const { changes, problems } = readOutline(empty, text, each, newId);
        // A drawing may hold links and values that the guide does not know; the outline keeps them, but makes no new ones.
        fc.pre(problems.every(({ code }) => code === 'link-not-allowed' || code === 'value-unknown'));
        const made = applyOutline(empty, changes, { lang: each, newId });
        expect(made.elements.map(({ kind }) => kind).toSorted()).toEqual(document.elements.map(({ kind }) => kind).toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it('never throws, whatever the text', () => {
    const signs = fc.constantFrom('Proses', ':', ' ', '\n', '"', '\\', '[', ']', ';', ',', '->', '<-', '<->', '#', '#1', '(', ')', '- ', '  ', 'Modul: a', 'agensi:', '\u202e', '😀', '\ud800');
    const text = fc.oneof(fc.array(signs, { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(documents, text, lang, (document, typed, each) => {
        let count = 0;
        const newId = (): string => `new${++count}`;
        const { changes } = readOutline(document, typed, each, newId);
        expect(() => applyOutline(document, changes, { lang: each, newId })).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
