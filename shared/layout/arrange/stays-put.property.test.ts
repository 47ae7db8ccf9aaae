import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addElement, lockElements, lockLanes, moveElements, rename } from '../../document/edits';
import { DrawingIndex } from '../../document/drawing-index';
import { laneOf } from '../../document/kinds';
import { heldIn } from '../../document/locks';
import type { LmvDocument } from '../../document/types';
import { anyDrawing } from '../drawings.testing';
import type { Box, Geometry } from '../geometry';
import { layoutDrawing } from '../layout';
import { freePlace, settle } from '../place';
import { tidyDrawing } from '../tidy';
import { tidyAround } from '../tidy-around';
import { isPart } from './item';

const OPTIONS = { lang: 'ms' } as const;
const SIZE = { width: 200, height: 72 };

interface Laid {
  readonly document: LmvDocument;
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
}

function lay(document: LmvDocument): Laid {
  const index = new DrawingIndex(document);
  return { document, index, geometry: layoutDrawing(index, OPTIONS) };
}

/** Where every element that is no part stands in its lane. */
function places({ document, index, geometry }: Laid, without: readonly string[]): ReadonlyMap<string, readonly [number, number]> {
  return new Map(
    document.elements.flatMap((element) => {
      if (without.includes(element.id) || isPart(index, element)) return [];
      const content = geometry.lanes[laneOf(element) - 1]?.content as Box;
      const box = geometry.boxes.get(element.id) as Box;
      return [[element.id, [box.x - content.x, box.y - content.y]] as const];
    }),
  );
}

/** A tidy drawing, and the number of the element that something happens to. */
const tidied = fc.tuple(anyDrawing(16), fc.nat()).map(([document, number]) => {
  const laid = lay(tidyDrawing(document, OPTIONS));
  const tops = laid.document.elements.filter((element) => !isPart(laid.index, element));
  return { laid, one: tops[number % tops.length] as (typeof tops)[number] };
});

describe('the rest stays in place', () => {
  it('when one element is moved, anywhere', () => {
    fc.assert(
      fc.property(tidied, fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 0, max: 500 }), ({ laid, one }, x, y) => {
        const moved = moveElements(laid.document, settle(laid.index, laid.geometry, [{ id: one.id, x, y }]));
        expect(places(lay(moved), [one.id])).toEqual(places(laid, [one.id]));
      }),
      { numRuns: 20 },
    );
  });

  it('when one is added', () => {
    fc.assert(
      fc.property(tidied, fc.integer({ min: 0, max: 1600 }), ({ laid, one }, x) => {
        const lane = laneOf(one);
        const near = { x, y: 0 };
        const added = addElement(laid.document, { id: 'new', kind: 'note', text: 'Nota', lane, ...freePlace(laid.index, laid.geometry, SIZE, lane, near) });
        expect(places(lay(added), ['new'])).toEqual(places(laid, []));
      }),
      { numRuns: 20 },
    );
  });

  it('when one grows with its name', () => {
    fc.assert(
      fc.property(tidied, fc.integer({ min: 1, max: 60 }), ({ laid, one }, words) => {
        const grown = rename(laid.document, one.id, 'Pengurusan permohonan '.repeat(words));
        expect(places(lay(grown), [])).toEqual(places(laid, []));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is locked', () => {
  it('stays where it is when the drawing is tidied, and nothing comes to lie on it', () => {
    fc.assert(
      fc.property(anyDrawing(14), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), fc.integer({ min: 1, max: 7 }), (document, which, lane) => {
        const first = lay(tidyDrawing(document, OPTIONS));
        // Somewhere that the tidy arrangement would not have it.
        const scattered = moveElements(
          first.document,
          first.document.elements.filter((element) => !isPart(first.index, element)).map(({ id }, i) => ({ id, x: (i * 331) % 1200, y: i * 240 })),
        );
        const ids = scattered.elements.flatMap(({ id }, i) => (which[i % which.length] ? [id] : []));
        const locked = lockLanes(lockElements(scattered, ids, true), [lane as 1], true);
        const before = lay(locked);
        const after = lay(tidyAround(locked, OPTIONS));
        const held = heldIn(locked, (id) => before.index.element(id));
        const free = locked.elements.filter((element) => !held(element)).map(({ id }) => id);
        expect(places(after, free)).toEqual(places(before, free));
        const tops = after.document.elements.filter((element) => !isPart(after.index, element));
        for (const a of tops.filter((element) => !held(element))) {
          for (const b of tops) {
            if (a === b || laneOf(a) !== laneOf(b)) continue;
            const [one, other] = [after.geometry.boxes.get(a.id) as Box, after.geometry.boxes.get(b.id) as Box];
            const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
            expect(apart, `${a.id} lies on ${b.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
