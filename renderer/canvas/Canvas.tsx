import { memo, useCallback, useMemo, useRef, type MouseEvent } from 'react';
import { ConnectionLineType, ConnectionMode, ReactFlow, ReactFlowProvider, SelectionMode, useConnection, useStore, type Viewport } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { selectedCount, selectElements } from '../store/selection';
import { useVisible } from '../store/visible';
import { ariaLabels } from './aria-labels';
import styles from './canvas.module.css';
import { CanvasOverlays } from './CanvasOverlays';
import { dropFromLibrary } from './drop-from-library';
import { ElementNode } from './ElementNode';
import type { FlowNode, LinkFlowEdge } from './flow-types';
import { GhostNode } from './GhostNode';
import { LaneNode } from './LaneNode';
import { LinkEdge } from './LinkEdge';
import { CONTEXT_MENU_EVENTS } from './open-context-menu';
import { OverviewMap } from './OverviewMap';
import { pageRect } from './page-node';
import { PageNode } from './PageNode';
import { ElementList } from './painted/ElementList';
import { PaintedLayer } from './painted/PaintedLayer';
import { usePainted } from './painted/use-painted';
import { stepByArrow } from './step-by-arrow';
import { useCanvasPort } from './use-canvas-port';
import { useConnect } from './use-connect';
import { useDrag } from './use-drag';
import { useFlowChanges } from './use-flow-changes';
import { useFlowGraph } from './use-flow-graph';
import { useOpeningView } from './use-opening-view';
import { usePalette } from './use-palette';

const NODE_TYPES = { element: ElementNode, page: PageNode, ghost: GhostNode, lane: LaneNode };
const EDGE_TYPES = { link: LinkEdge };
/** Middle and right button; the left one draws a selection. Space makes it a hand. */
const PAN_BUTTONS = [1, 2];
/** Below this zoom the dot that starts a line is too small to be meant: a press there would take the whole element's place. */
const LEAST_HANDLE_ZOOM = 0.2;
/** Marks the canvas while the view moves; an attribute of its own, so that nothing is rendered anew. */
const GLIDING = 'data-gliding';
const MULTI_SELECT = ['Shift', 'Meta', 'Control'];
/** The same at every render, as all that React Flow is handed should be: one new handler has it render every node. */
const NODE_EVENTS = {
  ...CONTEXT_MENU_EVENTS,
  /** A press on one of several is a drag of all; if it was none, that one is meant. */
  onNodeClick: ({ shiftKey, ctrlKey, metaKey }: MouseEvent, node: FlowNode): void => {
    const { selection, select } = useEditor.getState();
    if (node.type === 'element' && selectedCount(selection) > 1 && !shiftKey && !ctrlKey && !metaKey) select(selectElements(node.id));
  },
  onNodeDoubleClick: (_: MouseEvent, node: FlowNode): void => {
    if (node.type === 'element') useEditor.getState().setRenaming(node.id);
  },
};

/** The drawing, to be looked at and worked on. What changes around it does not render it anew. */
export const Canvas = memo(function Canvas() {
  return (
    <ReactFlowProvider>
      <FlowCanvas />
    </ReactFlowProvider>
  );
});

function FlowCanvas() {
  const whole = useDrawing();
  const drawing = useVisible(whole);
  const lang = useLang();
  const text = useText();
  const palette = usePalette();
  const selection = useEditor((state) => state.selection);
  const wrapper = useRef<HTMLDivElement>(null);
  const { shown: previewed, moving, onPositions, onDrop } = useDrag(whole);
  const shown = useVisible(previewed);
  const { painted, hot, marks, setFocused, onPaneClick, onPointerMove, onPointerLeave } = usePainted(drawing, shown, selection);
  const { onNodesChange, onEdgesChange } = useFlowChanges(onPositions, painted);
  const { isValid, onConnect, onConnectEnd } = useConnect();
  const connecting = useConnection((connection) => connection.inProgress);
  const far = useStore(({ transform: [, , zoom] }) => zoom < LEAST_HANDLE_ZOOM);

  const look = useMemo(() => ({ lang, palette, text }), [lang, palette, text]);
  const { page, nodes, edges } = useFlowGraph(shown, previewed, selection, look, hot);
  const rect = useMemo(() => pageRect(page), [page]);
  const labels = useMemo(() => ariaLabels(text), [text]);

  const onMoveStart = useCallback(() => wrapper.current?.setAttribute(GLIDING, ''), []);
  const onMoveEnd = useCallback((_: unknown, { zoom }: Viewport) => {
    wrapper.current?.removeAttribute(GLIDING);
    useEditor.getState().setZoom(zoom);
  }, []);

  useCanvasPort(wrapper, drawing, rect);
  useOpeningView(wrapper, drawing, rect);
  const pointing = painted ? { onPointerMoveCapture: onPointerMove, onPointerLeave } : {};

  return (
    <section ref={wrapper} className={styles.canvas} aria-label={text('canvas.name')} data-connecting={connecting || undefined} data-painted={painted || undefined} data-far={far || undefined} data-awaits={drawing.awaits && (drawing.isComing ? 'all' : 'lines')} aria-busy={drawing.isComing || undefined} tabIndex={-1} onKeyDownCapture={stepByArrow} {...dropFromLibrary} {...pointing}>
      {painted && <PaintedLayer drawing={drawing} shown={shown} moving={moving} page={page} marks={marks} look={look} />}
      <ReactFlow<FlowNode, LinkFlowEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onNodeDragStop={onDrop}
        onSelectionDragStop={onDrop}
        {...NODE_EVENTS}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        isValidConnection={isValid}
        connectionMode={ConnectionMode.Strict}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectionRadius={0}
        onPaneClick={onPaneClick}
        onMoveStart={onMoveStart}
        onMoveEnd={onMoveEnd}
        minZoom={0.02}
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
        // In a painted drawing all the nodes there are were asked for.
        onlyRenderVisibleElements={!painted}
        nodeDragThreshold={3}
        autoPanOnNodeFocus
        ariaLabelConfig={labels}
        attributionPosition="bottom-left"
      >
        <CanvasOverlays drawing={drawing} shown={shown} />
        <OverviewMap drawing={drawing} painted={painted} page={rect} palette={palette} />
      </ReactFlow>
      {painted && <ElementList key={whole.document.id} drawing={drawing} lang={lang} selection={selection} onFocus={setFocused} />}
    </section>
  );
}

