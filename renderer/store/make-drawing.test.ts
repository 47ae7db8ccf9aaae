import { describe, expect, it } from 'vitest';
import { addElement, moveElements, rename, setProperty, setTitle } from '../../shared/document/edits';
import { DrawingIndex } from '../../shared/document/drawing-index';
import { layoutDrawing } from '../../shared/layout/layout';
import { placeMissing } from '../../shared/layout/place';
import { generateDrawing } from '../../test/support/generate-drawing';
import { layOut } from '../layout/lay-out';
import type { Drawing } from './drawing';
import { makeDrawing, openedDrawing } from './make-drawing';

const unplaced = generateDrawing(1000);
const document = placeMissing(unplaced, { lang: 'ms' });
const large = openedDrawing(document, 'ms');
const laid = large.laid(layOut(document, 'ms'));
const exact = layoutDrawing(new DrawingIndex(document), { lang: 'ms' });

function firstId({ document: { elements } }: Drawing): string {
  return elements[0]?.id ?? '';
}

describe('a drawing that is opened', () => {
  it('is laid out at once where it is small', () => {
    const small = placeMissing(generateDrawing(60), { lang: 'ms' });
    const { awaits, laidElsewhere, unfolded } = openedDrawing(small, 'ms');
    expect({ awaits, laidElsewhere }).toEqual({ awaits: undefined, laidElsewhere: false });
    expect(unfolded).toEqual(makeDrawing(small, 'ms').unfolded);
  });

  it('is a draft where it is large: all there, but for some labels, and lines that would have to be searched for', () => {
    expect({ awaits: large.awaits, elsewhere: large.laidElsewhere, coming: large.isComing }).toEqual({ awaits: 'ms', elsewhere: true, coming: false });
    const { boxes, lanes, links, size } = large.unfolded;
    expect({ boxes, lanes, size }).toEqual({ boxes: exact.boxes, lanes: exact.lanes, size: exact.size });
    expect([...links.keys()]).toEqual([...exact.links.keys()]);
    const other = [...links].filter(([id, { points }]) => JSON.stringify(points) !== JSON.stringify(exact.links.get(id)?.points));
    expect(other.length).toBeLessThan(links.size / 100);
  });

  it('takes the layout that it awaited, and keeps what was right', () => {
    expect(laid.awaits).toBeUndefined();
    expect(laid.geometry).toEqual(exact);
    expect(laid.geometry.boxes).toBe(large.geometry.boxes);
  });

  it('has empty lanes until then where nothing has a place, or it is huge', () => {
    const coming = openedDrawing(unplaced, 'ms');
    expect(coming.isComing).toBe(true);
    expect(coming.unfolded.lanes).toHaveLength(7);
    const come = coming.laid(layOut(unplaced, 'ms'));
    expect(come.isComing).toBe(false);
    expect(come.document).toEqual(document);
    expect(come.geometry).toEqual(exact);
    const { elements } = document;
    const huge = { ...document, links: [], elements: [0, 1, 2, 3].flatMap((copy) => elements.map((element) => ({ ...element, id: `${element.id} ${copy}` }))) };
    expect(openedDrawing(huge, 'ms').isComing).toBe(true);
  });
});

describe('an edit before the first layout', () => {
  const coming = openedDrawing(unplaced, 'ms');

  it('arranges nothing, whatever it changes: that is the layout’s', () => {
    const id = firstId(coming);
    const edited = coming.after(rename(coming.document, id, 'Lain'), 'ms');
    expect(edited.isComing).toBe(true);
    expect(edited.document.elements.every(({ x, y }) => x === undefined && y === undefined)).toBe(true);
    expect(edited.geometry.boxes.size).toBe(0);
    expect(edited.geometry.lanes).toBe(coming.geometry.lanes);
    const come = edited.laid(layOut(edited.document, 'ms'));
    expect(come.document.elements[0]).toMatchObject({ id, name: 'Lain', x: expect.any(Number) as number });
    expect(coming.after(setTitle(coming.document, 'Lain'), 'ms').isComing).toBe(true);
  });
});

describe('what is added before the first layout', () => {
  it('is there at once, so that its name can be typed, and stands with the layout', () => {
    const coming = openedDrawing(unplaced, 'ms');
    const noted = coming.after(addElement(coming.document, { id: 'note', kind: 'note', lane: 2, x: 40, y: 0 }), 'ms');
    expect([...noted.geometry.boxes.keys()]).toEqual(['note']);
    const named = noted.after(setProperty(noted.document, 'note', 'text', 'Sahkan'), 'ms');
    expect(named.isComing).toBe(true);
    const come = named.laid(layOut(named.document, 'ms'));
    expect(come.isComing).toBe(false);
    expect(come.geometry.boxes.size).toBe(1001);
    expect(come.document.elements.at(-1)).toMatchObject({ id: 'note', text: 'Sahkan', x: 40 });
  });
});

describe('an edit of a large drawing', () => {
  it('is followed at once, and laid out later', () => {
    const id = firstId(laid);
    const edited = laid.after(moveElements(laid.document, [{ id, x: 4000, y: 0 }]), 'ms');
    expect(edited.awaits).toBe('ms');
    expect(edited.geometry.boxes.get(id)?.x).toBeGreaterThan(4000);
    expect(edited.laid(layOut(edited.document, 'ms')).geometry).toEqual(layoutDrawing(new DrawingIndex(edited.document), { lang: 'ms' }));
  });

  it('awaits no layout where nothing on the canvas changes', () => {
    const titled = laid.after(setTitle(laid.document, 'Lain'), 'ms');
    expect(titled.awaits).toBeUndefined();
    expect(titled.geometry).toBe(laid.geometry);
  });

  it('keeps folded lanes folded, with the layout too', () => {
    const folded = laid.folding(new Set([7]));
    const edited = folded.after(rename(folded.document, firstId(folded), 'Lain'), 'ms');
    expect(edited.folded).toEqual(new Set([7]));
    expect(edited.laid(layOut(edited.document, 'ms')).folded).toEqual(new Set([7]));
  });

  it('awaits the layout for another language, as it is shown', () => {
    const other = laid.relaid('en');
    expect(other.awaits).toBe('en');
    expect(other.geometry).toBe(laid.geometry);
  });
});
