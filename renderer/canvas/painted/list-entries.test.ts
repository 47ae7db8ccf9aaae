import { describe, expect, it } from 'vitest';
import { rename } from '../../../shared/document/edits';
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

  it('hands back the same entries where nothing changed that they name', () => {
    const [first] = drawing.document.elements;
    const renamed = drawing.after(rename(drawing.document, first?.id ?? '', 'Lain'), 'ms');
    const after = new Map(listEntries(renamed, 'ms').map((entry) => [entry.id, entry]));
    const changed = entries.filter((entry) => after.get(entry.id) !== entry).map(({ id }) => id);
    const links = [...drawing.index.outgoing(first?.id ?? ''), ...drawing.index.incoming(first?.id ?? '')].filter(({ id }) => drawing.geometry.links.get(id)?.drawnWith === undefined);
    expect(new Set(changed)).toEqual(new Set([first?.id, ...links.map(({ id }) => id)]));
    expect(links.length).toBeGreaterThan(0);
  });
});
