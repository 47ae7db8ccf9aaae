import type { DragEvent } from 'react';
import { addFromLibrary } from '../library/add-from-library';
import { bringsItem, droppedItem } from '../library/dragged-item';
import { canvas } from '../store/canvas-port';

interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Takes what is dragged from the library: into the lane under the pointer, or into the container. */
export const dropFromLibrary: DropHandlers = {
  onDragOver(event) {
    if (!bringsItem(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  },
  onDrop(event) {
    const item = droppedItem(event.dataTransfer);
    if (!item) return;
    event.preventDefault();
    const at = canvas()?.laneAt({ x: event.clientX, y: event.clientY });
    const parent = event.target instanceof globalThis.Element ? event.target.closest<HTMLElement>('.react-flow__node')?.dataset.id : undefined;
    addFromLibrary(item, { ...(at && { at }), ...(parent !== undefined && { parent }) });
  },
};
