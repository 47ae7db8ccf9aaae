import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useReactFlow, type Rect, type Viewport } from '@xyflow/react';
import { LANES } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import type { Box, Geometry } from '../../shared/layout/geometry';
import { registerCanvas } from '../store/canvas-port';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import type { Selection } from '../store/selection';
import { addNote } from './add-note';
import { laneNodeId, type FlowNode, type LinkFlowEdge } from './flow-types';
import { focusNode, focusNow } from './painted/focus-node';

const PADDING = 0.04;

/** Still for people who asked for less motion. */
function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
}

/**
 * Lets commands and panels steer the canvas while it is shown.
 * @param wrapper the canvas's element
 * @param drawing as it is shown
 * @param page the whole page, px at 100 %
 */
export function useCanvasPort(wrapper: RefObject<HTMLDivElement | null>, drawing: Drawing, page: Rect): void {
  const flow = useReactFlow<FlowNode, LinkFlowEdge>();
  const pageNow = useRef(page);
  useEffect(() => {
    pageNow.current = page;
  }, [page]);

  // The lane that is to stay where it is, and its page y when that was asked for.
  const held = useRef<{ readonly lane: Lane; readonly y: number }>(undefined);
  const { folded, geometry } = drawing;
  useLayoutEffect(() => {
    const before = held.current;
    held.current = undefined;
    const now = before && topOf(geometry, before.lane);
    if (!before || now === undefined || now === before.y) return;
    const { x, y, zoom } = flow.getViewport();
    void flow.setViewport({ x, y: y + (before.y - now) * zoom, zoom });
    // Only folding moves what is held; other changes come with the same lanes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [folded]);

  useEffect(
    () =>
      registerCanvas({
        fit: () => void flow.fitBounds(pageNow.current, { padding: PADDING, duration: duration() }),
        zoomIn: () => void flow.zoomIn({ duration: duration() }),
        zoomOut: () => void flow.zoomOut({ duration: duration() }),
        zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: duration() }),
        addNote,
        focus: () => wrapper.current?.focus({ preventScroll: true }),
        stand: (id) => {
          if (focusNow(wrapper.current, id)) return;
          wrapper.current?.focus({ preventScroll: true });
          focusNode(wrapper.current, id);
        },
        standAtLane: (lane) => focusNode(wrapper.current, laneNodeId(lane)),
        hold: (lane) => {
          const { drawing } = useEditor.getState();
          const y = drawing && topOf(drawing.geometry, lane);
          held.current = y === undefined ? undefined : { lane, y };
        },
        reveal: (target) => {
          useEditor.getState().uncover(target);
          const bounds = boundsOf(target);
          const element = wrapper.current;
          if (!bounds || !element) return;
          const zoom = flow.getZoom();
          if (isInView(bounds, flow.getViewport(), element)) return;
          const fits = bounds.width * zoom < element.clientWidth * 0.9 && bounds.height * zoom < element.clientHeight * 0.9;
          if (fits) void flow.setCenter(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, { zoom, duration: duration() });
          else void flow.fitBounds(bounds, { padding: 0.2, duration: duration() });
        },
        clientBox: (target) => {
          const bounds = boundsOf(target);
          const box = wrapper.current?.getBoundingClientRect() ?? new DOMRect();
          if (!bounds) return new DOMRect(box.x + box.width / 2 - 180, box.y + 60, 0, 0);
          const zoom = flow.getZoom();
          const { x, y } = flow.flowToScreenPosition(bounds);
          return new DOMRect(x, y, bounds.width * zoom, bounds.height * zoom);
        },
        centre: () => {
          const box = wrapper.current?.getBoundingClientRect();
          return flow.screenToFlowPosition({ x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 });
        },
        laneAt: (client) => {
          const { drawing } = useEditor.getState();
          const at = flow.screenToFlowPosition(client);
          const lane = drawing?.geometry.lanes.find(({ box }) => at.y >= box.y && at.y < box.y + box.height);
          return lane && LANES.includes(lane.lane) ? { lane: lane.lane, point: { x: at.x - lane.content.x, y: at.y - lane.content.y } } : undefined;
        },
      }),
    [flow, wrapper],
  );
}

function topOf({ lanes }: Geometry, lane: Lane): number | undefined {
  return lanes.find((each) => each.lane === lane)?.box.y;
}

/** Whether all of a box is on the screen already: then nothing needs to move. */
function isInView(bounds: Box, { x, y, zoom }: Viewport, { clientWidth, clientHeight }: Element): boolean {
  return bounds.x * zoom + x >= 0 && bounds.y * zoom + y >= 0 && (bounds.x + bounds.width) * zoom + x <= clientWidth && (bounds.y + bounds.height) * zoom + y <= clientHeight;
}

/** The smallest box around elements and links; undefined where none of them is drawn. */
function boundsOf(target: Selection): Box | undefined {
  const geometry = useEditor.getState().drawing?.geometry;
  if (!geometry) return undefined;
  const points = [
    ...target.elements.flatMap((id) => {
      const box = geometry.boxes.get(id);
      return box ? [box, { x: box.x + box.width, y: box.y + box.height }] : [];
    }),
    ...target.links.flatMap((id) => {
      const link = geometry.links.get(id);
      return (link?.drawnWith === undefined ? link : geometry.links.get(link.drawnWith))?.points ?? [];
    }),
  ];
  if (points.length === 0) return undefined;
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  return { x: left, y: top, width: Math.max(...points.map(({ x }) => x)) - left, height: Math.max(...points.map(({ y }) => y)) - top };
}
