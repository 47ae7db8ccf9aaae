import { create } from 'zustand';

/** What lies over the drawing for the length of a gesture; nothing of it is part of the document. */
export interface OverlayState {
  /** The elements that the pointer is dragging. */
  readonly dragging: readonly string[];
}

export const NOTHING_DRAGGED: readonly string[] = [];

/** The overlays' own store: what changes with every frame of a gesture redraws the overlays, not the canvas. */
export const useOverlay = create<OverlayState>()(() => ({ dragging: NOTHING_DRAGGED }));
