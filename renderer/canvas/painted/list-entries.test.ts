import { describe, expect, it } from 'vitest';
import { makeDrawing } from '../../store/make-drawing';
import { generateDrawing } from '../../../test/support/generate-drawing';
import { listEntries, neighbour } from './list-entries';

const drawing = makeDrawing(generateDrawing(120), 'ms');
const entries = listEntries(drawing, 'ms');

describe('the list of a painted drawing', () => {
  it('holds every element and every link that is drawn, lane by lane', () => {
    const drawn = [...drawing.geometry.links.values()].filter(({ drawnWith }) => drawnWith === undefined);
    expect(entries).toHaveLength(120 + drawn.length);
    const groups = entries.map(({ group }) => (group === 'links' ? 8 : group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });

  it('is gone through by keys, from end to end and lane to lane', () => {
    const ids = entries.map(({ id }) => id);
    const [first = ''] = ids;
    const last = ids.at(-1) ?? '';
    expect(neighbour(entries, first, 'ArrowDown')).toBe(ids[1]);
    expect(neighbour(entries, first, 'ArrowUp')).toBeUndefined();
    expect(neighbour(entries, first, 'End')).toBe(last);
    expect(neighbour(entries, last, 'ArrowDown')).toBeUndefined();
    const second = neighbour(entries, first, 'PageDown') ?? '';
    expect(drawing.index.element(second)?.kind).toBe('channel');
    expect(neighbour(entries, second, 'PageUp')).toBe(first);
    expect(neighbour(entries, first, 'a')).toBeUndefined();
  });
});
