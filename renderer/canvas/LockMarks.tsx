import { useStore } from '@xyflow/react';
import { isLocked, lockedLanes } from '../../shared/document/locks';
import type { Point } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';
import styles from './overlays.module.css';

/** Below this zoom the marks keep their size on the screen. */
const LEAST_ZOOM = 0.75;

/** The quiet mark on what is locked: at an element's upper left corner, at a lane's label. */
export function LockMarks({ shown: { document, geometry } }: { readonly shown: Drawing }) {
  // As large on the screen when the drawing is small.
  const scale = useStore(({ transform: [, , zoom] }) => Math.max(1, Math.round((LEAST_ZOOM / zoom) * 10) / 10));
  const lanes = lockedLanes(document);
  return (
    <g>
      {document.elements.map((element) => {
        const box = isLocked(element) && geometry.boxes.get(element.id);
        return box && <LockMark key={element.id} x={box.x} y={box.y} scale={scale} />;
      })}
      {geometry.lanes.map(({ lane, box }) => lanes.has(lane) && <LockMark key={lane} x={box.x + 18 * scale} y={box.y + box.height - 18 * scale} scale={scale} />)}
    </g>
  );
}

function LockMark({ x, y, scale }: Point & { readonly scale: number }) {
  return (
    <g className={styles.lock} transform={`translate(${x} ${y}) scale(${scale})`} data-lock>
      <circle r={9} />
      <path d="M-3.2 -0.6h6.4v4.4h-6.4z" className={styles.lockBody} />
      <path d="M-1.9 -0.6v-1.6a1.9 1.9 0 0 1 3.8 0v1.6" />
    </g>
  );
}
