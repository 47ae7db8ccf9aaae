import { describe, expect, it } from 'vitest';
import { toMarkup } from '../../shared/drawing/markup';
import { workedExample } from '../../shared/export/example.testing';
import { pagesOf, type SheetOptions } from '../../shared/export/page';
import { isGolden } from './golden';

/** Sheets of the worked example: every paper and orientation, the lanes over several sheets, and without colour. */
const SHEETS: Readonly<Record<string, SheetOptions>> = {
  'a4-landscape': { lang: 'ms', paper: 'a4', orientation: 'landscape' },
  'a4-portrait': { lang: 'en', paper: 'a4', orientation: 'portrait' },
  'a3-landscape': { lang: 'ms', paper: 'a3', orientation: 'landscape' },
  'a3-portrait': { lang: 'en', paper: 'a3', orientation: 'portrait' },
  slide: { lang: 'ms', paper: 'slide' },
  'a4-split': { lang: 'ms', paper: 'a4', orientation: 'landscape', split: true },
  'a3-black-and-white': { lang: 'ms', paper: 'a3', orientation: 'landscape', mono: true },
};

/** A node a line, so that a change is seen as the lines that changed. */
function lines(markup: string): Uint8Array {
  return Buffer.from(`${markup.replaceAll('><', '>\n<')}\n`);
}

describe('golden sheets', () => {
  it.each(Object.entries(SHEETS))('sets the worked example on %s as it was accepted', async (name, options) => {
    const pages = pagesOf(await workedExample(), options);
    expect(pages.length > 1).toBe(options.split === true);
    const changed = pages.map(({ scene }, at) => [`sheet-${name}${pages.length > 1 ? `-${at + 1}` : ''}.svg`, lines(toMarkup(scene))] as const).filter(([file, bytes]) => !isGolden(file, bytes));
    expect(changed.map(([file]) => file)).toEqual([]);
  });
});
