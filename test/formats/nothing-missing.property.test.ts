import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents } from '../../shared/document/random-document.testing';
import type { LmvDocument } from '../../shared/document/types';
import { exportSvg } from '../../shared/export/svg';
import { missingFrom, type Contents } from './contents';
import { withoutElement } from './hostile';
import { readBack } from './read-back';
import { readSvg } from './readers/pictures';

/** Formats that a drawing is written to in milliseconds; the others are tried with four drawings in `nothing-missing.test.ts`. */
const CHEAP = ['json', 'xlsx', 'archimate', 'drawio', 'svg', 'pptx'] as const;

async function read(what: (typeof CHEAP)[number], document: LmvDocument): Promise<Contents> {
  if (what !== 'svg') return readBack(what, document, 'ms');
  // Without the fonts and the drawing that it may carry: only what is drawn. Random places lie on one another, and a line whose ends meet has
  // no length: that such a link is heard is all that can be asked. In the examples every line is to be seen.
  const { elements, links } = readSvg(exportSvg(document, { lang: 'ms', source: false }), 'ms');
  return { elements, links: links.map(({ is, words }) => ({ is, words })) };
}

describe.each(CHEAP)('%s, of random drawings', { timeout: 240_000 }, (what) => {
  it('has every element, link and word at a link', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(missingFrom(await read(what, document), document, 'ms')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is found to lack any element that was dropped', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.nat(), async (document, which) => {
        const dropped = document.elements[which % document.elements.length];
        fc.pre(dropped !== undefined);
        if (!dropped) return;
        // What is called the same takes its place, so that one of them is said to be missing and not always this one.
        expect(missingFrom(await read(what, withoutElement(document, dropped.id)), document, 'ms')).not.toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
