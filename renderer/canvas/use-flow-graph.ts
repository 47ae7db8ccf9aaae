import { useMemo, useState } from 'react';
import type { Drawing } from '../store/drawing';
import type { Selection } from '../store/selection';
import { elementNodes, type NodeLook, type NodeMemory } from './element-nodes';
import type { FlowNode, LinkFlowEdge, PageFlowNode } from './flow-types';
import { ghostNodes } from './ghost-nodes';
import { laneNodes } from './lane-nodes';
import { linkEdges, type EdgeMemory } from './link-edges';
import { pageNode } from './page-node';
import type { Hot } from './painted/use-hot';

interface FlowGraph {
  readonly page: PageFlowNode;
  readonly nodes: FlowNode[];
  readonly edges: LinkFlowEdge[];
}

/**
 * React Flow's nodes and edges for what is shown.
 * @param whole the drawing of which it is a part: the page, its legend and its empty places are those of the whole
 * @param hot what has nodes and edges in a painted drawing; undefined where everything has
 */
export function useFlowGraph(shown: Drawing, whole: Drawing, selection: Selection, look: NodeLook, hot: Hot | undefined): FlowGraph {
  // Caches, not state: what is in them never decides what is shown, only whether it is made anew.
  const [nodeMemory] = useState<NodeMemory>(() => new Map());
  const [edgeMemory] = useState<EdgeMemory>(() => new Map());
  const { index, geometry, folded } = shown;
  const page = useMemo(() => pageNode(whole, look), [whole, look]);
  const ghosts = useMemo(() => ghostNodes(whole), [whole]);
  const lanes = useMemo(() => laneNodes(geometry.lanes, folded), [geometry.lanes, folded]);
  const elements = useMemo(() => elementNodes(shown, new Set(selection.elements), look, nodeMemory, hot?.elements), [shown, selection.elements, look, nodeMemory, hot?.elements]);
  const edges = useMemo(() => linkEdges({ index, folded }, geometry.links, new Set(selection.links), look, edgeMemory, hot?.links), [index, folded, geometry.links, selection.links, look, edgeMemory, hot?.links]);
  const nodes = useMemo<FlowNode[]>(() => [...(hot ? [] : [page]), ...elements, ...ghosts, ...lanes], [hot, page, elements, ghosts, lanes]);
  return { page, nodes, edges };
}
