import { useCallback, useRef, useState } from 'react';
import type { NodePositionChange } from '@xyflow/react';
import { moveElements } from '../../shared/document/edits/move-elements';
import type { Point } from '../../shared/layout/geometry';
import { settle } from '../../shared/layout/place';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { dragMoves, nudgeMoves, previewMoves } from './drag-preview';
import { snapOf } from './drag-guides';
import { dropPart, movePart } from './move-part';
import { NOTHING_DRAGGED, useOverlay } from './overlay-store';

export interface Drag {
  /** The drawing to show: while something is dragged, as it would be if it were let go. */
  readonly shown: Drawing;
  /** React Flow's position changes: a drag by pointer, or a nudge by arrow keys. */
  onPositions(changes: readonly NodePositionChange[]): void;
  /** The pointer let go: the move becomes one edit. */
  onDrop(): void;
}

/** Moving elements: previewed on every frame, applied once. The rest of the drawing stays where it was. */
export function useDrag(drawing: Drawing): Drag {
  const [preview, setPreview] = useState<{ readonly of: Drawing; readonly shown: Drawing }>();
  const positions = useRef(new Map<string, Point>());
  const frame = useRef(0);

  const onPositions = useCallback((changes: readonly NodePositionChange[]) => {
    const { drawing, lang, apply } = useEditor.getState();
    if (!drawing) return;
    const moved = new Map<string, Point>();
    for (const { id, position, dragging } of changes) {
      if (!position) continue;
      if (dragging) positions.current.set(id, position);
      else if (!positions.current.has(id)) moved.set(id, position);
    }
    if (moved.size > 0) {
      apply('edit.move', (document) => moveElements(document, nudgeMoves(drawing, moved)), `nudge ${[...moved.keys()].join(' ')}`);
      return;
    }
    if (movePart(drawing, positions.current)) return;
    // Pointers report more often than the screen shows.
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      if (positions.current.size === 0) return;
      const moves = dragMoves(drawing, positions.current, snapOf(drawing, positions.current, useEditor.getState().zoom));
      useOverlay.setState({ dragging: [...positions.current.keys()] });
      setPreview((before) => ({ of: drawing, shown: previewMoves(drawing, moves, lang, before?.of === drawing ? before.shown : drawing) }));
    });
  }, []);

  const onDrop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    const { drawing, zoom, apply } = useEditor.getState();
    if (drawing && dropPart(drawing)) positions.current = new Map();
    if (drawing && positions.current.size > 0) {
      const moves = dragMoves(drawing, positions.current, snapOf(drawing, positions.current, zoom));
      apply('edit.move', (document) => moveElements(document, settle(drawing.index, drawing.geometry, moves)));
    }
    positions.current = new Map();
    useOverlay.setState({ dragging: NOTHING_DRAGGED });
    setPreview(undefined);
  }, []);

  // A preview of an older drawing is stale: somebody undid, or a fix was made, while the pointer was down.
  return { shown: preview?.of === drawing ? preview.shown : drawing, onPositions, onDrop };
}
