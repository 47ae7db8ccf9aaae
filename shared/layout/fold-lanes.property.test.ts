import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { LANES, laneOf } from '../document/kinds';
import type { Element, Lane, Link, LmvDocument } from '../document/types';
import { anyDrawing } from './drawings.testing';
import { crossingsIn, overlap, segmentsOf } from './faults.testing';
import { STRIP_HEIGHT } from './fold-bands';
import { foldLanes } from './fold-lanes';
import type { Box, Geometry, LaneGeometry, Point } from './geometry';
import { layoutDrawing } from './layout';
import { placeMissing } from './place';

const OPTIONS = { lang: 'ms' } as const;
const folded = fc.subarray([...LANES], { minLength: 1 }).map((lanes): ReadonlySet<Lane> => new Set(lanes));

function laid(document: LmvDocument): { readonly index: DrawingIndex; readonly open: Geometry } {
  const index = new DrawingIndex(placeMissing(document, OPTIONS));
  return { index, open: layoutDrawing(index, OPTIONS) };
}

function laneBox({ lanes }: Geometry, lane: Lane): Box {
  return (lanes[lane - 1] as LaneGeometry).box;
}

describe('folding lanes', () => {
  it('changes nothing where no lane is folded', () => {
    fc.assert(
      fc.property(anyDrawing(), (document) => {
        const { index, open } = laid(document);
        expect(foldLanes(index, open, new Set())).toBe(open);
      }),
      { numRuns: 20 },
    );
  });

  it('makes the page lower by what the lanes lose, and lanes never overlap', () => {
    fc.assert(
      fc.property(anyDrawing(), folded, (document, lanes) => {
        const { index, open } = laid(document);
        const after = foldLanes(index, open, lanes);
        const lost = [...lanes].reduce((sum, lane) => sum + laneBox(open, lane).height - STRIP_HEIGHT, 0);
        expect(after.size.height).toBeCloseTo(open.size.height - lost, 6);
        expect(after.size.width).toBe(open.size.width);
        for (const lane of LANES.slice(1)) expect(laneBox(after, lane).y).toBeCloseTo(laneBox(after, (lane - 1) as Lane).y + laneBox(after, (lane - 1) as Lane).height, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('shows the elements of open lanes where they stood in them, each within its lane, and no others', () => {
    fc.assert(
      fc.property(anyDrawing(), folded, (document, lanes) => {
        const { index, open } = laid(document);
        const after = foldLanes(index, open, lanes);
        for (const element of index.document.elements) {
          const lane = laneOf(element);
          const [before, box] = [open.boxes.get(element.id) as Box, after.boxes.get(element.id)];
          expect(box !== undefined).toBe(!lanes.has(lane));
          if (!box) continue;
          const own = laneBox(after, lane);
          expect(box.y - own.y).toBeCloseTo(before.y - laneBox(open, lane).y, 6);
          expect(box.y).toBeGreaterThanOrEqual(own.y);
          expect(box.y + box.height).toBeLessThanOrEqual(own.y + own.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps lines straight, joined to what is shown, and apart', () => {
    fc.assert(
      fc.property(anyDrawing(), folded, (document, lanes) => {
        const { index, open } = laid(document);
        const after = foldLanes(index, open, lanes);
        for (const [id, { points }] of after.links) {
          const link = index.link(id) as Link;
          points.slice(1).forEach((point, at) => expect(point.x === points[at]?.x || point.y === points[at]?.y).toBe(true));
          for (const [end, at] of [[link.from, points[0]], [link.to, points.at(-1)]] as const) {
            const holder = after.boxes.get(end) ?? laneBox(after, laneOf(index.element(end) as Element));
            expect(overlap({ ...(at as Point), width: 0, height: 0 }, holder, -0.01), `${id} at ${end}`).toBe(true);
          }
        }
        // A line that ends at a strip stops short of what it crossed within: there may only be fewer.
        expect(crossingsIn(after)).toBeLessThanOrEqual(crossingsIn(open));
        expect(doubled(after)).toBeLessThanOrEqual(doubled(open));
      }),
      { numRuns: 60 },
    );
  });

  it('lets no label cover an element or another label', () => {
    fc.assert(
      fc.property(anyDrawing(), folded, (document, lanes) => {
        const { index, open } = laid(document);
        const after = foldLanes(index, open, lanes);
        const labels = [...after.links.values()].flatMap(({ label }) => (label ? [label.box] : []));
        const shown = [...after.boxes.values()];
        labels.forEach((label, at) => {
          expect(shown.filter((box) => overlap(label, box))).toEqual([]);
          expect(labels.filter((other, position) => position > at && overlap(label, other))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** How many pairs of lines lie on each other for a stretch. */
function doubled(geometry: Geometry): number {
  const segments = segmentsOf(geometry);
  let count = 0;
  segments.forEach((a, at) => {
    for (const b of segments.slice(at + 1)) {
      if (a.link === b.link || a.upright !== b.upright || (a.upright ? a.box.x !== b.box.x : a.box.y !== b.box.y)) continue;
      const common = a.upright
        ? Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y)
        : Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      if (common > 0.01) count++;
    }
  });
  return count;
}
