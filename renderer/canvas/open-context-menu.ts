import type { MouseEvent } from 'react';
import { useEditor } from '../store/editor';
import { selectElements, selectLinks, type Selection } from '../store/selection';
import type { FlowNode, LinkFlowEdge } from './flow-types';
import { focusedId } from './focused-id';

/** Opens the menu of what the keyboard stands on, which becomes what is selected, or else of what is selected. */
export function openContextMenuByKey(): void {
  const { drawing, openContextMenu } = useEditor.getState();
  const id = focusedId();
  if (id !== undefined) take(drawing?.index.element(id) ? selectElements(id) : selectLinks(id));
  openContextMenu('selection');
}

/** What the second button of the mouse does on elements, links and a frame around several. */
export const CONTEXT_MENU_EVENTS = {
  onNodeContextMenu: (event: MouseEvent, node: FlowNode): void => {
    if (node.type === 'element') openAt(event, selectElements(node.id));
  },
  onEdgeContextMenu: (event: MouseEvent, edge: LinkFlowEdge): void => openAt(event, selectLinks(edge.id)),
  onSelectionContextMenu: (event: MouseEvent): void => openAt(event, useEditor.getState().selection),
};

function openAt(event: MouseEvent, target: Selection): void {
  // A name that is being typed has the browser's own menu.
  if (event.target instanceof Element && event.target.closest('textarea')) return;
  event.preventDefault();
  take(target);
  useEditor.getState().openContextMenu({ x: event.clientX, y: event.clientY });
}

/** Selects it, unless it is selected already, alone or among others. */
function take(target: Selection): void {
  const { selection, select } = useEditor.getState();
  const isSelected = target.elements.every((id) => selection.elements.includes(id)) && target.links.every((id) => selection.links.includes(id));
  if (!isSelected) select(target);
}
