import { create } from 'zustand';
import type { PartDrop } from '../../shared/layout/arrange/part-drop';
import type { Box, Point } from '../../shared/layout/geometry';
import type { LinkEnd } from './connection';

/** An end of a link that the pointer is moving. */
export interface MovedEnd {
  readonly link: string;
  readonly end: LinkEnd;
  /** Where the pointer is, page px. */
  readonly at: Point;
  /** The element under it. */
  readonly over: string | undefined;
}

/** A part of a container in the pointer's hand. */
export interface MovedPart {
  readonly id: string;
  /** Its outline as it is dragged, page px. */
  readonly box: Box;
  /** Undefined where it would stay. */
  readonly drop: PartDrop | undefined;
}

/** What lies over the drawing for the length of a gesture; nothing of it is part of the document. */
export interface OverlayState {
  /** The elements that the pointer is dragging. */
  readonly dragging: readonly string[];
  /** The part of a container that is dragged, and where it would go. */
  readonly movedPart: MovedPart | undefined;
  readonly movedEnd: MovedEnd | undefined;
  /** The element or link that the pointer is over. */
  readonly hovered: string | undefined;
}

export const NOTHING_DRAGGED: readonly string[] = [];

/** The overlays' own store: what changes with every frame of a gesture redraws the overlays, not the canvas. */
export const useOverlay = create<OverlayState>()(() => ({ dragging: NOTHING_DRAGGED, movedPart: undefined, movedEnd: undefined, hovered: undefined }));
