import { ViewportPortal } from '@xyflow/react';
import type { Drawing } from '../store/drawing';
import { DragGuides } from './DragGuides';
import { LockMarks } from './LockMarks';
import styles from './overlays.module.css';

/** What lies over the drawing in the editor and is no part of it: it pans and zooms along, and never reaches an export. */
export function CanvasOverlays({ shown }: { readonly shown: Drawing }) {
  const { width, height } = shown.geometry.size;
  return (
    <ViewportPortal>
      <svg className={styles.overlay} width={width} height={height} aria-hidden="true">
        <LockMarks shown={shown} />
        <DragGuides shown={shown} />
      </svg>
    </ViewportPortal>
  );
}
