import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import type { Element, Link, LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';
import { anyDrawing, largeDrawing, placedDrawing } from './drawings.testing';
import { crossingsIn, faultsIn } from './faults.testing';
import type { Box, Geometry } from './geometry';
import { layoutDrawing } from './layout';
import { tidyDrawing } from './tidy';

const OPTIONS = { lang: 'ms' } as const;

function layout(document: LmvDocument): Geometry {
  return layoutDrawing(new DrawingIndex(document), OPTIONS);
}

function faults(document: LmvDocument): readonly string[] {
  const index = new DrawingIndex(document);
  return faultsIn(index, layoutDrawing(index, OPTIONS));
}

/** A box relative to its lane's content. */
function inLane(geometry: Geometry, lane: number, id: string): Box {
  const content = geometry.lanes[lane - 1]?.content as Box;
  const box = geometry.boxes.get(id) as Box;
  return { ...box, x: box.x - content.x, y: box.y - content.y };
}

function expectedBox(geometry: Geometry, id: string): Box {
  return geometry.boxes.get(id) as Box;
}

describe('lanes', () => {
  it('stacks seven lanes of one width, with room for a ghost in empty ones', () => {
    const { lanes, size } = layout(drawing({}));
    expect(lanes.map(({ lane }) => lane)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    let y = 0;
    for (const { box, content } of lanes) {
      expect(box).toMatchObject({ x: 0, y, width: size.width });
      expect(box.height).toBeGreaterThanOrEqual(88);
      expect(content.y).toBeGreaterThan(box.y);
      expect(content.width).toBeGreaterThanOrEqual(1100);
      y += box.height;
    }
    expect(y).toBe(size.height);
  });

  it('moves nothing in other lanes when one grows', () => {
    const elements: Element[] = [
      { id: 'u', kind: 'user', x: 40, y: 0 },
      { id: 's', kind: 'site', x: 240, y: 16 },
    ];
    const before = layout(drawing({ elements }));
    const after = layout(drawing({ elements: [...elements, { id: 'c', kind: 'channel', x: 0, y: 900 }] }));
    for (const [id, lane] of [
      ['u', 1],
      ['s', 7],
    ] as const) {
      expect(inLane(after, lane, id)).toEqual(inLane(before, lane, id));
    }
    expect(after.lanes[1]?.box.height).toBeGreaterThan(900);
  });

  it('makes room for elements left of and above their lane’s corner', () => {
    const geometry = layout(drawing({ elements: [{ id: 'u', kind: 'user', x: -300, y: -200 }] }));
    const box = expectedBox(geometry, 'u');
    expect(box.x).toBeGreaterThan(184);
    expect(box.y).toBeGreaterThan(0);
  });
});

describe('lines', () => {
  it('runs straight down where two boxes stand one below the other', () => {
    const elements: Element[] = [
      { id: 'u', kind: 'user', x: 400, y: 0 },
      { id: 'c', kind: 'channel', x: 408, y: 0 },
    ];
    expect(layout(drawing({ elements, links: [['u', 'c']] })).links.get('u-c')?.points).toHaveLength(2);
  });

  it('joins neighbouring processes by a level line', () => {
    const elements: Element[] = [
      { id: 'p', kind: 'process', x: 0, y: 0 },
      { id: 'q', kind: 'process', x: 264, y: 0 },
    ];
    const points = layout(drawing({ elements, links: [['p', 'q']] })).links.get('p-q')?.points ?? [];
    expect(points).toHaveLength(2);
    expect(points[0]?.y).toBe(points[1]?.y);
  });

  it('draws opposite exchanges by one method as one line with two heads and the words of both', () => {
    const elements: Element[] = [
      { id: 'a', kind: 'application', name: 'Aplikasi', x: 0, y: 0 },
      { id: 's', kind: 'system', name: 'Sistem', x: 0, y: 0 },
    ];
    const links: Link[] = [
      { id: 'there', from: 'a', to: 's', method: 'method-mygdx', data: [{ name: 'Permohonan' }] },
      { id: 'back', from: 's', to: 'a', method: 'method-mygdx', data: [{ name: 'Keputusan' }] },
    ];
    const { links: lines } = layout(drawing({ elements, links }));
    expect(lines.get('there')).toMatchObject({ start: 'arrow', end: 'arrow' });
    const words = lines.get('there')?.label?.lines.map(({ text }) => text).join(' ');
    expect(words).toContain('Permohonan');
    expect(words).toContain('Keputusan');
    expect(lines.get('back')).toMatchObject({ drawnWith: 'there' });
    expect(lines.get('back')?.label).toBeUndefined();
  });

  it('puts a head at the end, but none on connections', () => {
    const elements: Element[] = [
      { id: 'u', kind: 'user', x: 0, y: 0 },
      { id: 'c', kind: 'channel', x: 0, y: 0 },
      { id: 's', kind: 'site', x: 0, y: 0 },
      { id: 'n', kind: 'network', x: 400, y: 0 },
    ];
    const { links } = layout(drawing({ elements, links: [['u', 'c'], ['s', 'n']] }));
    expect(links.get('u-c')).toMatchObject({ start: 'none', end: 'arrow' });
    expect(links.get('s-n')).toMatchObject({ start: 'none', end: 'none' });
  });

  it('shortens labels, then leaves them out, before they cover anything', () => {
    const elements: Element[] = [
      { id: 'a', kind: 'application', x: 0, y: 0 },
      { id: 'm', kind: 'module', parent: 'a' },
      { id: 'above', kind: 'system', x: 0, y: 0 },
      { id: 'below', kind: 'system', x: 0, y: 96 },
    ];
    const links = Array.from({ length: 9 }, (_, i): Link => ({ id: `l${i}`, from: 'm', to: 'below', method: 'method-sftp', data: [{ name: 'Maklumat yang panjang sekali namanya' }] }));
    expect(faults(drawing({ elements, links }))).toEqual([]);
  });
});

describe('any drawing', () => {
  it('has no fault once it is tidied', () => {
    fc.assert(
      fc.property(anyDrawing(), (document) => {
        expect(faults(tidyDrawing(document, OPTIONS))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('has no fault wherever its boxes stand, as long as they keep apart', () => {
    fc.assert(
      fc.property(placedDrawing(24, 20), (document) => {
        expect(faults(document)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every place in its lane when one element moves', () => {
    fc.assert(
      fc.property(placedDrawing(24, 16), fc.nat(), fc.integer({ min: 0, max: 1500 }), (document, pick, x) => {
        const before = layout(document);
        const movable = document.elements.filter((element) => element.x !== undefined);
        const moved = movable[pick % movable.length] as Element;
        const after = layout({ ...document, elements: document.elements.map((element) => (element === moved ? { ...element, x } : element)) });
        for (const { lane, content } of before.lanes) {
          const now = after.lanes[lane - 1]?.content as Box;
          for (const element of movable) {
            if (element === moved) continue;
            const [old, box] = [expectedBox(before, element.id), expectedBox(after, element.id)];
            if (old.y < content.y || old.y >= (before.lanes[lane]?.content.y ?? Number.POSITIVE_INFINITY)) continue;
            expect([box.x - now.x, box.y - now.y]).toEqual([old.x - content.x, old.y - content.y]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is laid out the same every time, with the same objects where nothing changed', () => {
    fc.assert(
      fc.property(anyDrawing(20), (document) => {
        const tidied = tidyDrawing(document, OPTIONS);
        const first = layout(tidied);
        expect(layout(tidied)).toEqual(first);
        expect(layoutDrawing(new DrawingIndex(tidied), OPTIONS, first)).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whatever was laid out before', () => {
    fc.assert(
      fc.property(anyDrawing(25), fc.array(fc.record({ which: fc.nat(100), x: fc.integer({ min: -80, max: 400 }), y: fc.integer({ min: 0, max: 200 }) }), { minLength: 1, maxLength: 4 }), (drawn, moves) => {
        let document = drawn;
        let geometry = layout(document);
        for (const { which, x, y } of moves) {
          document = { ...document, elements: document.elements.map((element, at) => (at === which % document.elements.length && element.x !== undefined ? { ...element, x, y } : element)) };
          geometry = layoutDrawing(new DrawingIndex(document), OPTIONS, geometry);
          expect(geometry).toEqual(layout(document));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hands back the objects of what a change leaves alone', () => {
    const elements: Element[] = [
      { id: 'u', kind: 'user', x: 0, y: 0 },
      { id: 'c', kind: 'channel', x: 0, y: 0 },
      { id: 's', kind: 'site', x: 600, y: 0 },
    ];
    const document = drawing({ elements, links: [['u', 'c']] });
    const first = layout(document);
    const moved = { ...document, elements: document.elements.map((element) => (element.id === 's' ? { ...element, x: 640 } : element)) };
    const second = layoutDrawing(new DrawingIndex(moved), OPTIONS, first);
    expect(second.boxes.get('u')).toBe(first.boxes.get('u'));
    expect(second.links).toBe(first.links);
    expect(second.lanes).toBe(first.lanes);
    expect(second.boxes.get('s')).not.toBe(first.boxes.get('s'));
  });
});

describe('unusual drawings', () => {
  it.each<[string, () => LmvDocument]>([
    ['self-links and repeated links', () => drawing({ elements: [{ id: 'a', kind: 'application', x: 0, y: 0 }], links: [0, 1, 2].map((i) => ({ id: `l${i}`, from: 'a', to: 'a' })) })],
    [
      'links between parts of one application, and to the application itself',
      () =>
        drawing({
          elements: [
            { id: 'a', kind: 'application', x: 0, y: 0 },
            { id: 'm', kind: 'module', parent: 'a' },
            { id: 'n', kind: 'module', parent: 'a' },
            { id: 's', kind: 'application-service', parent: 'n' },
          ],
          links: [
            ['m', 'n'],
            ['n', 'm'],
            ['m', 's'],
            ['m', 'a'],
            ['a', 's'],
          ],
        }),
    ],
    ['an element far away', () => drawing({ elements: [{ id: 'u', kind: 'user', x: 1e6, y: 1e6 }, { id: 'c', kind: 'channel', x: 0, y: 0 }, { id: 't', kind: 'site', x: -1e6, y: 0 }], links: [['u', 'c'], ['u', 't']] })],
  ])('copes with %s', (_, make) => {
    expect(faults(make())).toEqual([]);
  });

  it('takes five hundred links at one box in its stride', () => {
    const elements: Element[] = [{ id: 'c', kind: 'channel', x: 0, y: 0 }, ...Array.from({ length: 500 }, (_, i): Element => ({ id: `u${i}`, kind: 'user', x: (i % 50) * 200, y: Math.floor(i / 50) * 160 }))];
    const links = elements.slice(1).map(({ id }) => [id, 'c'] as const);
    const document = drawing({ elements, links });
    expect(faults(document).filter((fault) => fault.includes('through') || fault.includes('slanted') || fault.includes('no line'))).toEqual([]);
  });

  it.each<[string, LmvDocument]>([
    ['everything at one spot', drawing({ elements: Array.from({ length: 2000 }, (_, i): Element => ({ id: `s${i}`, kind: 'system', x: 0, y: 0 })), links: Array.from({ length: 500 }, (_, i) => [`s${i}`, `s${i + 1}`] as const) })],
    ['two thousand elements in one lane', drawing({ elements: Array.from({ length: 2000 }, (_, i): Element => ({ id: `s${i}`, kind: 'system', x: (i % 40) * 200 + (i % 7), y: Math.floor(i / 40) * 90 + (i % 40) * 3 })), links: Array.from({ length: 1999 }, (_, i) => [`s${i}`, `s${(i * 7) % 2000}`] as const) })],
  ])('ends soon with %s', (_, document) => {
    const start = performance.now();
    expect(layout(document).boxes.size).toBe(2000);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('lays out and tidies two thousand elements fast enough', () => {
    const document = largeDrawing(2000, 3500);
    const start = performance.now();
    const tidied = tidyDrawing(document, OPTIONS);
    const middle = performance.now();
    const geometry = layout(tidied);
    const end = performance.now();
    expect(geometry.links.size).toBe(3500);
    // Many times what it takes on an idle machine: this test is here for runaway loops only.
    expect(middle - start).toBeLessThan(10_000);
    expect(end - middle).toBeLessThan(5000);
  });

  it('keeps crossings of a large tidy drawing in bounds', () => {
    const tidied = tidyDrawing(largeDrawing(140, 200), OPTIONS);
    expect(crossingsIn(layout(tidied))).toBeLessThan(700);
  });
});
