import { memo } from 'react';
import { laneOf } from '../../shared/document/kinds';
import { laneName } from '../../shared/messages/frame';
import { accessibleName } from '../../shared/drawing/accessible-name';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';

/** Reads out where the one selected element stands: its place in its lane, from left to right, and its links. */
export const PlaceAnnouncer = memo(function PlaceAnnouncer({ drawing: { document, index, geometry } }: { readonly drawing: Drawing }) {
  const t = useText();
  const lang = useLang();
  const id = useEditor(({ selection: { elements, links } }) => (elements.length === 1 && links.length === 0 ? elements[0] : undefined));
  const element = id === undefined ? undefined : index.element(id);
  let said = '';
  if (element) {
    const lane = laneOf(element);
    const across = (each: string): number => geometry.boxes.get(each)?.x ?? 0;
    const inLane = document.elements.filter((other) => laneOf(other) === lane).toSorted((a, b) => across(a.id) - across(b.id));
    const links = index.outgoing(element.id).length + index.incoming(element.id).length;
    said = t('canvas.place', { name: accessibleName(element, lang), at: inLane.indexOf(element) + 1, of: inLane.length, lane: laneName(lane, lang), links });
  }
  return <output className="visually-hidden">{said}</output>;
});
