import { describe, expect, it } from 'vitest';
import { nodesIn, textsIn } from '../drawing/testing';
import { LIGHT, MONO } from '../drawing/palette';
import { toMarkup } from '../drawing/markup';
import { drawing } from '../rules/testing';
import { everyKind } from '../../test/golden/every-kind';
import { workedExample } from './example.testing';
import { pagesOf, type SheetOptions } from './page';

const example = await workedExample();

const SHEETS: readonly SheetOptions[] = [
  { lang: 'ms', paper: 'a4', orientation: 'portrait' },
  { lang: 'en', paper: 'a4', orientation: 'landscape', mono: true },
  { lang: 'ms', paper: 'a3' },
  { lang: 'en', paper: 'slide' },
  { lang: 'ms', paper: 'a4', split: true },
  { lang: 'en', paper: 'slide', split: true },
];
const HOSTILE = drawing({
  title: '<script>alert(1)</script> '.repeat(20),
  project: { agency: 'ا'.repeat(500), preparedBy: '👩‍👩‍👧'.repeat(80), classification: 'classification-top-secret' },
  elements: Array.from({ length: 120 }, (_, i) => ({ id: `s${i}`, kind: 'system', name: `Sistem ${i} `.repeat(8), x: 230 * (i % 40), y: 24 + 200 * Math.floor(i / 40) })),
});

describe.each(SHEETS)('a sheet ($paper $orientation $split $lang)', (options) => {
  const mm = { a4: [210, 297], a3: [297, 420], slide: [190.5, 338.67], screen: [] }[options.paper ?? 'screen'];

  it('has the paper’s size', () => {
    for (const { sheet, size } of pagesOf(example, options)) {
      expect([sheet?.width, sheet?.height].toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual(mm);
      expect(size.width / size.height).toBeCloseTo((sheet?.width ?? 0) / (sheet?.height ?? 1), 6);
    }
  });

  it.each([['the example', example], ['every kind', everyKind], ['a hostile drawing', HOSTILE], ['an empty drawing', drawing({})]])('holds all of %s, and no text leaves it', (_, document) => {
    const pages = pagesOf(document, options);
    for (const { scene, size } of pages) {
      for (const { text, box } of textsIn(scene)) {
        expect([text, box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width + 1 && box.y + box.height <= size.height + 1]).toEqual([text, true]);
      }
    }
    const drawn = pages.flatMap(({ scene }) => nodesIn(scene));
    const parents = document.elements.filter((element) => !('parent' in element && element.parent !== undefined));
    expect(drawn.filter(({ part }) => part === 'element')).toHaveLength(parents.length);
    expect(drawn.filter(({ part }) => part === 'lane')).toHaveLength(7);
    expect(drawn.filter(({ part }) => part === 'link').length).toBeGreaterThanOrEqual(document.links.length);
  });
});

describe('a drawing split over sheets', () => {
  const pages = pagesOf(example, { lang: 'en', paper: 'a4', orientation: 'landscape', split: true });
  const wordsOf = (page: (typeof pages)[number]): readonly string[] => textsIn(page.scene).map(({ text }) => text);

  it('is drawn larger than on one', () => {
    const [one] = pagesOf(example, { lang: 'en', paper: 'a4' });
    const scaleOf = ({ sheet, size }: typeof one): number => (sheet?.width ?? 0) / size.width;
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(scaleOf(page)).toBeGreaterThan(scaleOf(one) * 1.2);
  });

  it('says on each which of how many it is, and whose', () => {
    pages.forEach((page, position) => {
      expect(wordsOf(page).some((text) => text.endsWith(`Page ${position + 1} of ${pages.length}`))).toBe(true);
      expect(wordsOf(page)).toContain('Pengurusan Pengambilan Pekerja');
      expect(wordsOf(page)).toContain('RESTRICTED');
    });
  });

  it('marks each line that goes on with one number, on both sides', () => {
    const marks = pages.map((page) =>
      nodesIn(page.scene)
        .filter(({ tag, attributes }) => tag === 'circle' && attributes['r'] === 10.25)
        .length,
    );
    expect(marks.every((count) => count > 0)).toBe(true);
    // Each number stands on one page's foot and at the next one's head.
    expect(marks.reduce((sum, count) => sum + count, 0) % 2).toBe(0);
  });

  it('shows in each legend what is on its sheet', () => {
    expect(wordsOf(pages[0])).toContain('User');
    expect(wordsOf(pages[0])).not.toContain('Security control');
    expect(wordsOf(pages.at(-1) ?? pages[0])).toContain('Security control');
  });
});

describe('without colour', () => {
  it('has greys alone, and tells every meaning of a link apart by its line', () => {
    const markup = toMarkup(pagesOf(everyKind, { lang: 'en', paper: 'a4', mono: true })[0].scene);
    for (const [, red, green, blue] of markup.matchAll(/="#(..)(..)(..)"/gu)) expect(red === green && green === blue).toBe(true);
    for (const key of Object.keys(LIGHT) as (keyof typeof LIGHT)[]) expect(MONO[key]).toBeDefined();
  });

  it('is the same drawing', () => {
    const [light] = pagesOf(example, { lang: 'en', paper: 'a4' });
    const [mono] = pagesOf(example, { lang: 'en', paper: 'a4', mono: true });
    expect(textsIn(mono.scene).map(({ text }) => text)).toEqual(textsIn(light.scene).map(({ text }) => text));
  });
});
