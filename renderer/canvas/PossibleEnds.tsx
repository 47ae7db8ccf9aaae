import { useMemo } from 'react';
import type { Drawing } from '../store/drawing';
import { possibleEnds, type LinkEnd } from './connection';
import { useOverlay } from './overlay-store';
import styles from './overlays.module.css';

/** While an end of a link is moved: what it may go to is lit, the rest stands back. */
export function PossibleEnds({ shown }: { readonly shown: Drawing }) {
  const id = useOverlay((state) => state.movedEnd?.link);
  const end = useOverlay((state) => state.movedEnd?.end);
  return id !== undefined && end !== undefined && <Lights shown={shown} id={id} end={end} />;
}

function Lights({ shown: { index, geometry, document }, id, end }: { readonly shown: Drawing; readonly id: string; readonly end: LinkEnd }) {
  const over = useOverlay((state) => state.movedEnd?.over);
  const link = index.link(id);
  const lit = useMemo(() => new Set(link ? possibleEnds(index, link, end).map((element) => element.id) : []), [index, link, end]);
  if (!link) return null;
  // A container that stands back would hide the parts that don't.
  const holdsLit = (each: string): boolean => index.parts(each).some((part) => lit.has(part));
  return document.elements.map((element) => {
    const box = geometry.boxes.get(element.id);
    if (!box || element.id === link.from || element.id === link.to) return null;
    if (lit.has(element.id)) return <rect key={element.id} className={styles.possible} data-over={over === element.id || undefined} {...box} rx={6} />;
    return holdsLit(element.id) || index.place(element.id) !== element.id ? null : <rect key={element.id} className={styles.impossible} {...box} />;
  });
}
