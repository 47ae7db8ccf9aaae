import { useEffect, useMemo, useRef, useState } from 'react';
import { ConnectionLineType, ConnectionMode, ReactFlow, ReactFlowProvider, SelectionMode, useConnection, useOnViewportChange, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { ariaLabels } from './aria-labels';
import styles from './canvas.module.css';
import { CanvasOverlays } from './CanvasOverlays';
import { dropFromLibrary } from './drop-from-library';
import { elementNodes, type NodeMemory } from './element-nodes';
import { ElementNode } from './ElementNode';
import type { FlowNode, LinkFlowEdge } from './flow-types';
import { GhostNode } from './GhostNode';
import { ghostNodes } from './ghost-nodes';
import { LinkEdge } from './LinkEdge';
import { linkEdges, type EdgeMemory } from './link-edges';
import { OverviewMap } from './OverviewMap';
import { pageNode, pageRect } from './page-node';
import { PageNode } from './PageNode';
import { firstLeft } from './first-left';
import { openingViewport } from './opening-viewport';
import { useCanvasPort } from './use-canvas-port';
import { useConnect } from './use-connect';
import { useDrag } from './use-drag';
import { useFlowChanges } from './use-flow-changes';
import { usePalette } from './use-palette';

const NODE_TYPES = { element: ElementNode, page: PageNode, ghost: GhostNode };
const EDGE_TYPES = { link: LinkEdge };
/** Middle and right button; the left one draws a selection. Space makes it a hand. */
const PAN_BUTTONS = [1, 2];
const MULTI_SELECT = ['Shift', 'Meta', 'Control'];

/** The drawing, to be looked at and worked on. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <FlowCanvas />
    </ReactFlowProvider>
  );
}

function FlowCanvas() {
  const drawing = useDrawing();
  const lang = useLang();
  const text = useText();
  const palette = usePalette();
  const selection = useEditor((state) => state.selection);
  const wrapper = useRef<HTMLDivElement>(null);
  const flow = useReactFlow<FlowNode, LinkFlowEdge>();

  const { shown, onPositions, onDrop } = useDrag(drawing);
  const { onNodesChange, onEdgesChange } = useFlowChanges(onPositions);
  const { isValid, onConnect, onConnectEnd } = useConnect();
  const connecting = useConnection((connection) => connection.inProgress);

  const look = useMemo(() => ({ lang, palette, text }), [lang, palette, text]);
  // Caches, not state: what is in them never decides what is shown, only whether it is made anew.
  const [nodeMemory] = useState<NodeMemory>(() => new Map());
  const [edgeMemory] = useState<EdgeMemory>(() => new Map());
  const page = useMemo(() => pageNode(shown, look), [shown, look]);
  const ghosts = useMemo(() => ghostNodes(shown), [shown]);
  const elements = useMemo(() => elementNodes(shown, new Set(selection.elements), look, nodeMemory), [shown, selection.elements, look, nodeMemory]);
  const nodes = useMemo<FlowNode[]>(() => [page, ...elements, ...ghosts], [page, elements, ghosts]);
  const { index, geometry } = shown;
  const edges = useMemo(() => linkEdges(index, geometry.links, new Set(selection.links), look, edgeMemory), [index, geometry.links, selection.links, look, edgeMemory]);
  const rect = useMemo(() => pageRect(page), [page]);
  const labels = useMemo(() => ariaLabels(text), [text]);

  useCanvasPort(wrapper, rect);
  useOnViewportChange({ onEnd: ({ zoom }) => useEditor.getState().setZoom(zoom) });

  const drawingId = drawing.document.id;
  const opened = useRef<string>(undefined);
  useEffect(() => {
    const element = wrapper.current;
    if (!element || !flow.viewportInitialized || opened.current === drawingId) return;
    opened.current = drawingId;
    const viewport = openingViewport(rect, { width: element.clientWidth, height: element.clientHeight }, firstLeft(drawing));
    void flow.setViewport(viewport);
    useEditor.getState().setZoom(viewport.zoom);
  }, [drawing, drawingId, rect, flow]);

  return (
    <section ref={wrapper} className={styles.canvas} aria-label={text('canvas.name')} data-connecting={connecting || undefined} tabIndex={-1} {...dropFromLibrary}>
      <ReactFlow<FlowNode, LinkFlowEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onNodeDragStop={onDrop}
        onSelectionDragStop={onDrop}
        onNodeDoubleClick={(_, node) => node.type === 'element' && useEditor.getState().setRenaming(node.id)}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        isValidConnection={isValid}
        connectionMode={ConnectionMode.Strict}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectionRadius={0}
        minZoom={0.05}
        maxZoom={4}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={MULTI_SELECT}
        panOnDrag={PAN_BUTTONS}
        panOnScroll
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        elevateNodesOnSelect={false}
        elevateEdgesOnSelect={false}
        onlyRenderVisibleElements
        nodeDragThreshold={3}
        autoPanOnNodeFocus
        ariaLabelConfig={labels}
        attributionPosition="bottom-left"
      >
        <CanvasOverlays shown={shown} />
        <OverviewMap page={rect} palette={palette} />
      </ReactFlow>
    </section>
  );
}

