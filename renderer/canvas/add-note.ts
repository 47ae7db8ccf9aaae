import { addElement, addLink } from '../../shared/document/edits';
import { laneOf } from '../../shared/document/kinds';
import type { Note } from '../../shared/document/types';
import { measureElement } from '../../shared/drawing/measure';
import { itemsOf } from '../../shared/layout/arrange/item';
import { around } from '../../shared/layout/arrange/axis';
import { freePlace } from '../../shared/layout/place';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { selectElements } from '../store/selection';

/** Px between an element and the note on it. */
const BESIDE = 32;

/** Adds a note beside the selected elements, attached to each of them, and lets the person type it; with none selected, in the first lane. */
export function addNote(): void {
  const { drawing, lang, selection, apply, select, setRenaming } = useEditor.getState();
  if (!drawing) return;
  const { index, unfolded } = drawing;
  const chosen = selection.elements.filter((id) => index.element(id)?.kind !== 'note');
  const first = index.element(chosen[0] ?? '');
  const lane = first ? laneOf(first) : 1;
  const note: Note = { id: crypto.randomUUID(), kind: 'note', lane };
  const { size } = measureElement(index, note, { lang });
  const places = itemsOf(index, unfolded, chosen.map((id) => index.place(id))).flatMap((item) => (item.lane === lane ? [item.box] : []));
  const near = places.length > 0 ? around(places) : undefined;
  const place = freePlace(index, unfolded, size, lane, near && { x: near.x + near.width + BESIDE, y: near.y });
  const done = apply('edit.note', (document) =>
    chosen.reduce((noted, id) => addLink(noted, { id: crypto.randomUUID(), from: note.id, to: id }), addElement(document, { ...note, ...place })),
  );
  if (!done) return;
  select(selectElements(note.id));
  canvas()?.reveal(selectElements(note.id));
  setRenaming(note.id);
}
