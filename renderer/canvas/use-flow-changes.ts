import { useCallback } from 'react';
import { useStoreApi, type EdgeChange, type NodeChange, type NodePositionChange, type NodeSelectionChange } from '@xyflow/react';
import { useEditor } from '../store/editor';
import { NOTHING, type Selection } from '../store/selection';
import type { FlowNode, LinkFlowEdge } from './flow-types';

interface Changes {
  readonly onNodesChange: (changes: NodeChange<FlowNode>[]) => void;
  readonly onEdgesChange: (changes: EdgeChange<LinkFlowEdge>[]) => void;
}

/**
 * React Flow's changes, carried to where they belong: selections into the store, positions to the drag. Nodes and edges
 * themselves are derived from the document and take no change from React Flow.
 * @param painted whether React Flow knows only some of the drawing, and so can't take back the rest of a selection
 */
export function useFlowChanges(onPositions: (changes: readonly NodePositionChange[]) => void, painted: boolean): Changes {
  const flow = useStoreApi();

  const onSelect = useCallback(
    (changes: readonly NodeSelectionChange[], apply: (before: Selection) => Selection): void => {
      const { userSelectionActive, multiSelectionActive } = flow.getState();
      // The frame being drawn is looked after by `useBoxSelection`.
      if (changes.length === 0 || (painted && userSelectionActive)) return;
      const { selection, select } = useEditor.getState();
      const replaces = painted && !multiSelectionActive && changes.some(({ selected }) => selected);
      select(apply(replaces ? NOTHING : selection));
    },
    [flow, painted],
  );

  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const selected = changes.filter((change) => change.type === 'select');
      onSelect(selected, (before) => ({ ...before, elements: changed(before.elements, selected) }));
      const positions = changes.filter((change) => change.type === 'position');
      if (positions.length > 0) onPositions(positions);
    },
    [onPositions, onSelect],
  );
  const onEdgesChange = useCallback(
    (changes: EdgeChange<LinkFlowEdge>[]) => {
      const selected = changes.filter((change) => change.type === 'select');
      onSelect(selected, (before) => ({ ...before, links: changed(before.links, selected) }));
    },
    [onSelect],
  );
  return { onNodesChange, onEdgesChange };
}

function changed(before: readonly string[], changes: readonly NodeSelectionChange[]): readonly string[] {
  const ids = new Set(before);
  for (const { id, selected } of changes) {
    if (selected) ids.add(id);
    else ids.delete(id);
  }
  return [...ids];
}
