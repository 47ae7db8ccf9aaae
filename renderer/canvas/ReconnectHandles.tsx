import { useEffect, type PointerEvent } from 'react';
import { useReactFlow, useStore } from '@xyflow/react';
import { reconnectLink } from '../../shared/document/edits';
import type { Link } from '../../shared/document/types';
import type { LinkGeometry, Point } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { movedEnds, refusalToMove, type LinkEnd } from './connection';
import { elementAt } from './element-at';
import { useOverlay } from './overlay-store';
import styles from './overlays.module.css';
import { ringPlace } from './ring-place';
import { refusalText } from './refusal-text';

/** Px of the screen. */
const RADIUS = 7;
/** Px at 100 % that the dot which begins a line reaches out of its element. */
const DOT = 7;

/** A selected link's two ends, to be dragged to other elements. The inspector does the same for the keyboard. */
export function ReconnectHandles({ shown }: { readonly shown: Drawing }) {
  const id = useEditor(({ selection: { elements, links } }) => (elements.length === 0 && links.length === 1 ? links[0] : undefined));
  const link = id === undefined ? undefined : shown.index.link(id);
  const geometry = link && shown.geometry.links.get(link.id);
  if (!link || !geometry || geometry.drawnWith !== undefined) return null;
  return <Handles key={link.id} link={link} geometry={geometry} />;
}

function Handles({ link, geometry }: { readonly link: Link; readonly geometry: LinkGeometry }) {
  const flow = useReactFlow();
  const zoom = useStore(({ transform }) => transform[2]);
  const moved = useOverlay((state) => (state.movedEnd?.link === link.id ? state.movedEnd : undefined));
  const [first, last] = [geometry.points[0], geometry.points.at(-1)];
  const away = DOT + (RADIUS + 2) / zoom;

  const moving = moved !== undefined;
  useEffect(() => {
    if (!moving) return undefined;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      useOverlay.setState({ movedEnd: undefined });
    };
    globalThis.addEventListener('keydown', cancel, { capture: true });
    return () => globalThis.removeEventListener('keydown', cancel, { capture: true });
  }, [moving]);
  // Whatever ends the selection ends the gesture.
  useEffect(() => () => useOverlay.setState({ movedEnd: undefined }), []);

  if (!first || !last) return null;
  const follow = (end: LinkEnd, event: PointerEvent): void => {
    const { drawing } = useEditor.getState();
    const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    useOverlay.setState({ movedEnd: { link: link.id, end, at, over: drawing && elementAt(drawing, at) } });
  };
  const handle = (end: LinkEnd, { x, y }: Point) => (
    <circle
      className={`${styles.endHandle} nodrag nopan nokey`}
      data-end={end}
      cx={x}
      cy={y}
      r={RADIUS / zoom}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(end, event);
      }}
      onPointerMove={(event) => {
        if (useOverlay.getState().movedEnd) follow(end, event);
      }}
      onPointerUp={drop}
      onPointerCancel={() => useOverlay.setState({ movedEnd: undefined })}
    />
  );
  const fixed = moved?.end === 'from' ? last : first;
  return (
    <g>
      {moved && <path className={styles.newLine} d={`M${fixed.x} ${fixed.y}L${moved.at.x} ${moved.at.y}`} />}
      {handle('from', moved?.end === 'from' ? moved.at : (ringPlace(geometry.points, away) ?? first))}
      {handle('to', moved?.end === 'to' ? moved.at : (ringPlace(geometry.points.toReversed(), away) ?? last))}
    </g>
  );
}

/** The pointer let go of an end: over an allowed element it goes there; over any other the reason is said. */
function drop(): void {
  const { movedEnd } = useOverlay.getState();
  useOverlay.setState({ movedEnd: undefined });
  const { drawing, lang, apply, notify } = useEditor.getState();
  const link = movedEnd && drawing?.index.link(movedEnd.link);
  if (!drawing || !link || movedEnd.over === undefined || movedEnd.over === link[movedEnd.end]) return;
  const refusal = refusalToMove(drawing.index, link, movedEnd.end, movedEnd.over);
  if (refusal) notify({ kind: 'info', text: 'lines.refused', values: { reason: refusalText(refusal, lang) } });
  else apply('edit.reconnect', (document) => reconnectLink(document, link.id, movedEnds(link, movedEnd.end, movedEnd.over ?? link[movedEnd.end])));
}
