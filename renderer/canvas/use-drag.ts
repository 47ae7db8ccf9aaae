import { useCallback, useRef, useState } from 'react';
import type { NodePositionChange } from '@xyflow/react';
import { moveElements, type Move } from '../../shared/document/edits/move-elements';
import type { Point } from '../../shared/layout/geometry';
import { settle } from '../../shared/layout/place';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { dragMoves, movedIds, nudgeMoves, previewMoves, settledMoves, withSelection } from './drag-preview';
import { snapOf } from './drag-guides';
import { dropPart, movePart } from './move-part';
import { NOTHING_DRAGGED, useOverlay } from './overlay-store';

export interface Drag {
  /** The drawing to show: while something is dragged, as it would be if it were let go. */
  readonly shown: Drawing;
  /** What is being dragged, parts too; the same set from the drag's beginning to its end. */
  readonly moving: ReadonlySet<string>;
  /** React Flow's position changes: a drag by pointer, or a nudge by arrow keys. */
  onPositions(changes: readonly NodePositionChange[]): void;
  /** The pointer let go: the move becomes one edit. */
  onDrop(): void;
}

interface Preview {
  readonly of: Drawing;
  readonly shown: Drawing;
  readonly moving: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Frames without a movement after which a hand counts as resting: a tenth of a second. */
const RESTING = 6;

/**
 * Moving elements: previewed on every frame, laid out while the hand rests, applied once. The rest of the drawing stays
 * where it was.
 */
export function useDrag(drawing: Drawing): Drag {
  const [preview, setPreview] = useState<Preview>();
  const positions = useRef(new Map<string, Point>());
  const frame = useRef(0);
  const still = useRef(0);
  const pointed = useRef(false);
  const last = useRef<readonly Move[]>([]);

  const onPositions = useCallback((changes: readonly NodePositionChange[]) => {
    const { drawing, lang, apply, selection } = useEditor.getState();
    if (!drawing) return;
    const moved = new Map<string, Point>();
    for (const { id, position, dragging } of changes) {
      if (!position) continue;
      if (dragging) positions.current.set(id, position);
      else if (!positions.current.has(id)) moved.set(id, position);
    }
    if (moved.size > 0) {
      const all = withSelection(drawing, selection.elements, moved);
      apply('edit.move', (document) => moveElements(document, nudgeMoves(drawing, all)), `nudge ${[...all.keys()].join(' ')}`);
      return;
    }
    if (movePart(drawing, positions.current)) return;
    still.current = 0;
    pointed.current = true;
    // Pointers report more often than the screen shows.
    if (frame.current !== 0) return;
    const show = (shown: Drawing, moves: readonly Move[]): void => {
      last.current = moves;
      setPreview((before) => ({ of: drawing, shown, moving: movedIds(drawing, moves, before?.of === drawing ? before.moving : undefined) }));
    };
    const onFrame = (): void => {
      frame.current = 0;
      if (positions.current.size === 0) return;
      if (pointed.current) {
        pointed.current = false;
        const all = withSelection(drawing, selection.elements, positions.current);
        const moves = dragMoves(drawing, all, snapOf(drawing, all, useEditor.getState().zoom));
        // Most movements stay within a step of the grid.
        if (!sameMoves(moves, last.current)) {
          useOverlay.setState({ dragging: [...all.keys()] });
          show(previewMoves(drawing, moves), moves);
        }
      } else if (still.current >= RESTING) {
        const settled = settledMoves(drawing, last.current, lang);
        if (settled) show(settled, last.current);
        return;
      }
      still.current++;
      frame.current = requestAnimationFrame(onFrame);
    };
    frame.current = requestAnimationFrame(onFrame);
  }, []);

  const onDrop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    const { drawing, zoom, apply, selection } = useEditor.getState();
    if (drawing && dropPart(drawing)) positions.current = new Map();
    if (drawing && positions.current.size > 0) {
      const all = withSelection(drawing, selection.elements, positions.current);
      const moves = dragMoves(drawing, all, snapOf(drawing, all, zoom));
      apply('edit.move', (document) => moveElements(document, settle(drawing.index, drawing.geometry, moves)));
    }
    positions.current = new Map();
    last.current = [];
    useOverlay.setState({ dragging: NOTHING_DRAGGED });
    setPreview(undefined);
  }, []);

  // A preview of an older drawing is stale: somebody undid, or a fix was made, while the pointer was down.
  const current = preview?.of === drawing ? preview : undefined;
  return { shown: current?.shown ?? drawing, moving: current?.moving ?? NOTHING, onPositions, onDrop };
}

function sameMoves(a: readonly Move[], b: readonly Move[]): boolean {
  return a.length === b.length && a.every(({ id, x, y }, position) => id === b[position]?.id && x === b[position].x && y === b[position].y);
}
