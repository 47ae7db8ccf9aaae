import type { Lane } from '../../shared/document/types';
import type { Point } from '../../shared/layout/geometry';
import type { Selection } from './selection';

/** What commands and panels ask of the canvas. The canvas registers itself while it is shown. */
export interface CanvasPort {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** @param zoom 1 is 100 % */
  zoomTo(zoom: number): void;
  /** Brings elements and links into view, without changing the zoom where they fit. */
  reveal(target: Selection): void;
  /** Where elements and links stand on the screen, in client px; the canvas's own middle for none. */
  clientBox(target: Selection): DOMRect;
  /** Gives the keyboard to the canvas. */
  focus(): void;
  /** Gives the keyboard to an element or link, as soon as it has a node. */
  stand(id: string): void;
  /** Puts a note on what is selected and lets it be typed. */
  addNote(): void;
  /** Gives the keyboard to a lane's button. */
  standAtLane(lane: Lane): void;
  /** A lane stays where it is on the screen when lanes are folded or opened next. */
  hold(lane: Lane): void;
  /** The middle of what is in view, in page px at 100 %. */
  centre(): Point;
  /** Where a pointer (client px) stands: the lane under it and the place in that lane's content area; undefined outside the lanes. */
  laneAt(client: Point): { readonly lane: Lane; readonly point: Point } | undefined;
}

let current: CanvasPort | undefined;

/**
 * Registers the canvas that is shown.
 * @returns takes it away again
 */
export function registerCanvas(port: CanvasPort): () => void {
  current = port;
  return () => {
    if (current === port) current = undefined;
  };
}

/** The canvas, while one is shown. */
export function canvas(): CanvasPort | undefined {
  return current;
}
