import { useCallback, useMemo, useState, type PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { Drawing } from '../../store/drawing';
import { useEditor } from '../../store/editor';
import { selectedCount, type Selection } from '../../store/selection';
import { visibleNow } from '../../store/visible';
import type { FlowNode, LinkFlowEdge } from '../flow-types';
import { hitTest, type Hit } from './hit';

/** With more than this selected the marks are painted, and only what is pointed at is a real node. */
const MOST_SELECTED = 40;
/** Px around an element that still belong to it: its handle and its badge. */
const AROUND = 14;

/** What has real nodes and edges in a painted drawing: what a person points at, holds or has selected. */
export interface Hot {
  readonly elements: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

export interface Hotness {
  readonly hot: Hot;
  /** Selected, but without a node. */
  readonly cold: readonly string[];
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
}

/**
 * Which elements and links of a painted drawing are real.
 * @param focused the element or link that the keyboard is on
 * @param connectingFrom the element that a line is being drawn from
 */
export function useHot(drawing: Drawing, selection: Selection, focused: string | undefined, connectingFrom: string | undefined): Hotness {
  const flow = useReactFlow<FlowNode, LinkFlowEdge>();
  const store = useStoreApi();
  const renaming = useEditor((state) => state.renaming);
  const [hover, setHover] = useState<Hit>();

  const onPointerMove = useCallback(
    (event: PointerEvent): void => {
      const { connection } = store.getState();
      // Whoever holds a button down is busy with what they have; only a line's end looks for more.
      if ((event.buttons !== 0 && !connection.inProgress) || !(event.target instanceof Element) || !event.target.closest('.react-flow__renderer')) return;
      const drawing = visibleNow();
      if (!drawing) return;
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      const hit = hitTest(drawing, point, flow.getZoom());
      const next = hit ?? (isNear(drawing, hover?.element, point) ? hover : undefined);
      // At once, so that a press that follows meets the real node.
      if (next?.element !== hover?.element || next?.link !== hover?.link) flushSync(() => setHover(next));
    },
    [flow, store, hover],
  );
  const onPointerLeave = useCallback((event: PointerEvent): void => {
    if (event.buttons === 0) setHover(undefined);
  }, []);

  const few = selectedCount(selection) <= MOST_SELECTED;
  const hot = useMemo<Hot>(() => {
    const links = new Set([hover?.link, focused, ...(few ? selection.links : [])].filter((id) => id !== undefined && drawing.index.link(id) !== undefined) as string[]);
    // An edge stands between two nodes.
    const ends = [...links].flatMap((id) => {
      const link = drawing.index.link(id);
      return link ? [link.from, link.to] : [];
    });
    const elements = [hover?.element, focused, renaming, connectingFrom, ...(few ? selection.elements : []), ...ends];
    return { links, elements: new Set(elements.filter((id) => id !== undefined && drawing.index.element(id) !== undefined) as string[]) };
  }, [drawing.index, hover, focused, renaming, connectingFrom, few, selection]);
  const cold = useMemo(() => selection.elements.filter((id) => !hot.elements.has(id)), [selection.elements, hot]);
  return { hot, cold, onPointerMove, onPointerLeave };
}

function isNear({ geometry }: Drawing, id: string | undefined, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const box = id === undefined ? undefined : geometry.boxes.get(id);
  return box !== undefined && x >= box.x - AROUND && x <= box.x + box.width + AROUND && y >= box.y - AROUND && y <= box.y + box.height + AROUND;
}
