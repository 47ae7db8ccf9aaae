import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { layoutDrawing } from './layout';
import { placeMissing } from './place';
import { generateDrawing } from '../../test/support/generate-drawing';
import { followLines, touching } from './follow-lines';

const index = new DrawingIndex(placeMissing(generateDrawing(60), { lang: 'ms' }));
const { boxes, links } = layoutDrawing(index, { lang: 'ms' });

describe('followLines', () => {
  for (const by of [{ x: 48, y: 16 }, { x: -400, y: 200 }]) {
    it(`keeps every line upright or level and on its elements, ${by.x} px across and ${by.y} px down`, () => {
      for (const { id } of index.document.elements) {
        const followed = followLines(index, links, new Map([[id, by]]));
        expect(followed.size).toBeGreaterThanOrEqual([...touching(index, new Set([id]))].some((link) => links.get(link.id)?.drawnWith === undefined) ? 1 : 0);
        for (const [linkId, line] of followed) {
          const before = links.get(linkId)?.points ?? [];
          const link = index.link(linkId);
          const moved = (point = { x: 0, y: 0 }) => ({ x: point.x + by.x, y: point.y + by.y });
          expect(line.points[0]).toEqual(link?.from === id ? moved(before[0]) : before[0]);
          expect(line.points.at(-1)).toEqual(link?.to === id ? moved(before.at(-1)) : before.at(-1));
          line.points.slice(1).forEach((to, position) => {
            const from = line.points[position];
            expect(from?.x === to.x || from?.y === to.y).toBe(true);
          });
        }
      }
    });
  }

  it('takes a line along whole, label and all, where both its ends move', () => {
    const link = index.document.links.find(({ id }) => links.get(id)?.label);
    if (!link) throw new Error('no link with a label');
    const by = { x: 8, y: 0 };
    const followed = followLines(index, links, new Map([link.from, link.to].map((id) => [id, by]))).get(link.id);
    const before = links.get(link.id);
    expect(followed?.points).toEqual(before?.points.map(({ x, y }) => ({ x: x + 8, y })));
    expect(followed?.label?.box.x).toBe((before?.label?.box.x ?? 0) + 8);
  });

  it('leaves all other lines alone', () => {
    const [first] = index.document.elements;
    const followed = followLines(index, links, new Map([[first?.id ?? '', { x: 8, y: 8 }]]));
    for (const id of followed.keys()) expect([index.link(id)?.from, index.link(id)?.to]).toContain(first?.id);
    expect(boxes.size).toBe(60);
  });
});
