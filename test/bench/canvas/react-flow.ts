import { createElement, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyNodeChanges, Position, ReactFlow, type Edge, type Node } from '@xyflow/react';
import type { EqualDrawing } from './equal-drawing';
import { afterNextFrame } from './opened';

/** React Flow as its first page of documentation has it: its own nodes and edges, state in the parent. */
function Plain({ nodes: first, edges }: { readonly nodes: Node[]; readonly edges: Edge[] }): ReactNode {
  const [nodes, setNodes] = useState(first);
  return createElement(ReactFlow, {
    nodes,
    edges,
    onNodesChange: (changes) => setNodes((before) => applyNodeChanges(changes, before)),
    minZoom: 0.01,
    panOnScroll: true,
    fitView: true,
    fitViewOptions: { padding: 0.05 },
  });
}

const { nodes, edges } = (await (await fetch('drawing.json')).json()) as EqualDrawing;
const started = performance.now();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  createElement(Plain, {
    nodes: nodes.map(({ id, name, x, y, width, height }) => ({ id, position: { x, y }, width, height, data: { label: name }, sourcePosition: Position.Bottom, targetPosition: Position.Top })),
    edges: edges.map(({ id, from, to }) => ({ id, source: from, target: to, type: 'smoothstep' })),
  }),
);
await afterNextFrame(() => document.querySelectorAll('.react-flow__node').length === nodes.length && document.querySelector('.react-flow__edge') !== null);
Object.assign(window, { opened: performance.now() - started });
