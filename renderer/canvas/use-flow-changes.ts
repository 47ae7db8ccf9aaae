import { useCallback } from 'react';
import type { EdgeChange, NodeChange, NodePositionChange, NodeSelectionChange } from '@xyflow/react';
import { useEditor } from '../store/editor';
import type { FlowNode, LinkFlowEdge } from './flow-types';

interface Changes {
  readonly onNodesChange: (changes: NodeChange<FlowNode>[]) => void;
  readonly onEdgesChange: (changes: EdgeChange<LinkFlowEdge>[]) => void;
}

/**
 * React Flow's changes, carried to where they belong: selections into the store, positions to the drag. Nodes and edges
 * themselves are derived from the document and take no change from React Flow.
 */
export function useFlowChanges(onPositions: (changes: readonly NodePositionChange[]) => void): Changes {
  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const { selection, select } = useEditor.getState();
      const selected = changes.filter((change) => change.type === 'select');
      if (selected.length > 0) select({ ...selection, elements: changed(selection.elements, selected) });
      const positions = changes.filter((change) => change.type === 'position');
      if (positions.length > 0) onPositions(positions);
    },
    [onPositions],
  );
  const onEdgesChange = useCallback((changes: EdgeChange<LinkFlowEdge>[]) => {
    const { selection, select } = useEditor.getState();
    const selected = changes.filter((change) => change.type === 'select');
    if (selected.length > 0) select({ ...selection, links: changed(selection.links, selected) });
  }, []);
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
