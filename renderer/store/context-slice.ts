import type { Point } from '../../shared/layout/geometry';
import type { EditorSlice } from './editor-state';

export interface ContextSlice {
  /** Where the menu of what is selected is open: a place on the screen, client px, or beside what is selected. */
  readonly contextMenu: Point | 'selection' | undefined;
  openContextMenu(at: Point | 'selection'): void;
  closeContextMenu(): void;
}

/** The menu of what is selected, on the canvas. */
export const createContextSlice: EditorSlice<ContextSlice> = (set) => ({
  contextMenu: undefined,
  openContextMenu(contextMenu) {
    set({ contextMenu });
  },
  closeContextMenu() {
    set({ contextMenu: undefined });
  },
});
