import { describe, expect, it } from 'vitest';
import { makeDrawing } from '../../store/make-drawing';
import { generateDrawing } from '../../../test/support/generate-drawing';
import { elementsWithin, hitTest } from './hit';

const drawing = makeDrawing(generateDrawing(120), 'ms');
const { index, geometry } = drawing;

describe('hitTest', () => {
  it('finds every element that holds no other, in its middle', () => {
    for (const [id, box] of geometry.boxes) {
      if (index.children(id).length > 0) continue;
      expect(hitTest(drawing, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 1)).toEqual({ element: id });
    }
  });

  it('finds a link by its line, within a few px of the screen at every zoom', () => {
    const { document } = drawing;
    const one = document.links.find(({ from, to }) => index.element(from)?.kind === 'user' && index.element(to)?.kind === 'channel');
    if (!one) throw new Error('no link');
    const alone = makeDrawing({ ...document, elements: document.elements.filter(({ id }) => id === one.from || id === one.to), links: [one] }, 'ms');
    const points = alone.geometry.links.get(one.id)?.points ?? [];
    points.slice(1).forEach((to, position) => {
      const from = points[position] ?? to;
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      expect(hitTest(alone, middle, 1)).toEqual({ link: one.id });
    });
    const [from, to] = points;
    if (!from || !to || from.x !== to.x) throw new Error('a link leaves its element downwards');
    const beside = { x: from.x + 20, y: (from.y + to.y) / 2 };
    expect(hitTest(alone, beside, 1)).toBeUndefined();
    expect(hitTest(alone, beside, 0.2)).toEqual({ link: one.id });
  });

  it('takes the part before its container', () => {
    const part = index.document.elements.find(({ kind }) => kind === 'application-service');
    const box = geometry.boxes.get(part?.id ?? '');
    if (!box) throw new Error('no part');
    expect(elementsWithin(drawing, box).length).toBeGreaterThan(1);
    expect(hitTest(drawing, { x: box.x + 4, y: box.y + 4 }, 1)).toEqual({ element: part?.id });
  });
});
