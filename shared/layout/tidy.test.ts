import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { laneOf, parentOf } from '../document/kinds';
import type { Element, LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';
import { anyDrawing, largeDrawing, placedDrawing } from './drawings.testing';
import { crossingsIn, overlap } from './faults.testing';
import type { Box } from './geometry';
import { layoutDrawing } from './layout';
import { tidyDrawing } from './tidy';
import { workedExample } from './worked-example.testing';

const OPTIONS = { lang: 'ms' } as const;

function topBoxes(document: LmvDocument): readonly { readonly element: Element; readonly box: Box }[] {
  const { boxes } = layoutDrawing(new DrawingIndex(document), OPTIONS);
  return document.elements.flatMap((element) => (parentOf(element) === undefined ? [{ element, box: boxes.get(element.id) as Box }] : []));
}

function place(document: LmvDocument, id: string): Box {
  return layoutDrawing(new DrawingIndex(document), OPTIONS).boxes.get(id) as Box;
}

describe('the tidy arrangement', () => {
  it('never lets boxes overlap, and is the same every time', () => {
    fc.assert(
      fc.property(anyDrawing(), (document) => {
        const tidied = tidyDrawing(document, OPTIONS);
        const boxes = topBoxes(tidied);
        boxes.forEach(({ box: a }, i) => {
          for (const { box: b } of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        });
        expect(tidyDrawing(document, OPTIONS)).toEqual(tidied);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on where things stood, and a second time changes nothing', () => {
    fc.assert(
      fc.property(placedDrawing(24, 20), (document) => {
        const tidied = tidyDrawing(document, OPTIONS);
        expect(tidyDrawing(tidied, OPTIONS)).toBe(tidied);
      }),
      { numRuns: 40 },
    );
  });

  it('changes places only', () => {
    const document = workedExample();
    const tidied = tidyDrawing(document, OPTIONS);
    expect(tidied.links).toBe(document.links);
    expect(tidied.elements.map(({ x: _x, y: _y, ...rest }) => rest)).toEqual(document.elements);
    for (const element of tidied.elements) expect(element.x === undefined).toBe(parentOf(element) !== undefined);
  });

  it('sets processes in their order, from left to right', () => {
    const elements = ['d', 'b', 'a', 'c'].map((id): Element => ({ id, kind: 'process' }));
    const tidied = tidyDrawing(drawing({ elements, links: [['a', 'b'], ['b', 'c'], ['c', 'd']] }), OPTIONS);
    const order = ['a', 'b', 'c', 'd'].map((id) => place(tidied, id).x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('leaves room for words on the line between two neighbours', () => {
    const elements = ['a', 'b'].map((id): Element => ({ id, kind: 'process' }));
    const links = [{ id: 'l', from: 'a', to: 'b', label: 'jika lengkap' }];
    const tidied = tidyDrawing(drawing({ elements, links }), OPTIONS);
    const line = layoutDrawing(new DrawingIndex(tidied), OPTIONS).links.get('l');
    expect(line?.points).toHaveLength(2);
    expect(line?.label?.lines[0]?.text).toBe('jika lengkap');
  });

  it('wraps a wide lane into rows', () => {
    const elements = Array.from({ length: 24 }, (_, i): Element => ({ id: `s${i}`, kind: 'system' }));
    const tidied = tidyDrawing(drawing({ elements }), OPTIONS);
    expect(new Set(tidied.elements.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(Math.max(...tidied.elements.map(({ x }) => x ?? 0))).toBeLessThan(1800);
  });

  it('tidies one lane and leaves the others alone', () => {
    fc.assert(
      fc.property(placedDrawing(24, 20), fc.constantFrom(1, 4, 6, 7), (document, lane) => {
        const tidied = tidyDrawing(document, { ...OPTIONS, lanes: [lane] });
        const others = tidied.elements.flatMap((element, i) => (laneOf(element) === lane ? [] : [i]));
        for (const i of others) expect(tidied.elements[i]).toBe(document.elements[i]);
        const boxes = topBoxes(tidied).filter(({ element }) => laneOf(element) === lane);
        boxes.forEach(({ box: a }, i) => {
          for (const { box: b } of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives back the same document where nothing moves', () => {
    const tidied = tidyDrawing(largeDrawing(70, 90), OPTIONS);
    expect(tidyDrawing(tidied, OPTIONS)).toBe(tidied);
  });
});

describe('the worked example, tidied', () => {
  const document = tidyDrawing(workedExample(), OPTIONS);
  const geometry = layoutDrawing(new DrawingIndex(document), OPTIONS);

  it('crosses few lines: all but a handful of them where every user is linked to every channel', () => {
    // Four users to three channels, all to all, cross 18 times at the least.
    expect(crossingsIn(geometry)).toBeLessThanOrEqual(26);
  });

  it('shows every exchange’s method', () => {
    const exchanges = document.links.filter(({ method }) => method !== undefined);
    for (const { id } of exchanges) {
      const link = geometry.links.get(id);
      expect(link?.drawnWith ?? link?.label?.lines[0]?.bold).toBeTruthy();
    }
  });

  it('keeps the platform beside the application, and security controls at the end of their row', () => {
    const [application, platform] = ['app', 'id'].map((id) => geometry.boxes.get(id) as Box) as [Box, Box];
    expect(platform.y).toBeLessThan(application.y + application.height);
    const controls = ['HSM', 'SIEM', 'DLP'].map((id) => geometry.boxes.get(id) as Box);
    const networks = document.elements.filter(({ kind }) => kind === 'network').map(({ id }) => geometry.boxes.get(id) as Box);
    expect(Math.min(...controls.map(({ x }) => x))).toBeGreaterThan(Math.max(...networks.map(({ x }) => x)));
  });

  it('fits a page that can be read', () => {
    expect(geometry.size.width).toBeLessThan(2200);
    expect(geometry.size.height).toBeLessThan(1800);
  });
});
