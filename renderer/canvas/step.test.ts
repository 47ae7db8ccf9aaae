import { describe, expect, it } from 'vitest';
import { makeDrawing } from '../store/make-drawing';
import { LANES, laneOf } from '../../shared/document/kinds';
import { generateDrawing } from '../../test/support/generate-drawing';
import { firstPlace, stepFrom } from './step';

const drawing = makeDrawing(generateDrawing(60), 'ms');
const { document, index, geometry } = drawing;

describe('a step on the canvas', () => {
  it('left and right go through one row of a lane and back', () => {
    const first = firstPlace(drawing) ?? '';
    const second = stepFrom(drawing, first, 'right') ?? '';
    expect(geometry.boxes.get(second)?.x).toBeGreaterThan(geometry.boxes.get(first)?.x ?? 0);
    expect(stepFrom(drawing, second, 'left')).toBe(first);
    expect(stepFrom(drawing, first, 'left')).toBeUndefined();
    expect(stepFrom(drawing, first, 'up')).toBeUndefined();
  });

  it('left and right never leave the lane', () => {
    const left = document.elements.filter((element) =>
      (['left', 'right'] as const).some((step) => {
        const next = index.element(stepFrom(drawing, element.id, step) ?? '');
        return next !== undefined && laneOf(next) !== laneOf(element);
      }),
    );
    expect(left).toEqual([]);
  });

  it('down goes from the first lane to the last, and never up', () => {
    const lanes: number[] = [];
    for (let at: string | undefined = firstPlace(drawing), steps = 0; at !== undefined && steps < 200; at = stepFrom(drawing, at, 'down'), steps++) {
      const element = index.element(at);
      if (element) lanes.push(LANES.indexOf(laneOf(element)));
    }
    expect(lanes).toEqual(lanes.toSorted((a, b) => a - b));
    expect(lanes.at(0)).toBe(0);
    expect(lanes.at(-1)).toBe(LANES.indexOf(laneOf(document.elements.reduce((low, each) => ((geometry.boxes.get(each.id)?.y ?? 0) > (geometry.boxes.get(low.id)?.y ?? 0) ? each : low)))));
  });

  it('enters a container downwards and leaves it upwards', () => {
    const container = document.elements.find(({ id }) => index.children(id).length > 0);
    const inside = stepFrom(drawing, container?.id ?? '', 'down') ?? '';
    expect(index.children(container?.id ?? '').map(({ id }) => id)).toContain(inside);
    expect(stepFrom(drawing, inside, 'up')).toBe(container?.id);
  });

  it('follows a link both ways, and a link to its ends', () => {
    const [link] = document.links;
    if (!link) throw new Error('no link');
    const onwards = stepFrom(drawing, link.from, 'along') ?? '';
    expect(index.outgoing(link.from).map(({ to }) => to)).toContain(onwards);
    expect(index.incoming(onwards).map(({ from }) => from)).toContain(stepFrom(drawing, onwards, 'back'));
    expect([stepFrom(drawing, link.id, 'back'), stepFrom(drawing, link.id, 'along')]).toEqual([link.from, link.to]);
  });
});
