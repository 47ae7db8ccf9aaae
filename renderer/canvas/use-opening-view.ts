import { useEffect, useRef, type RefObject } from 'react';
import { useReactFlow, type Rect } from '@xyflow/react';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { firstLeft } from './first-left';
import type { FlowNode, LinkFlowEdge } from './flow-types';
import { openingViewport } from './opening-viewport';

/** Brings each drawing into view when it is opened, and once more when what was to come is there; leaves the view alone from then on. */
export function useOpeningView(wrapper: RefObject<HTMLElement | null>, drawing: Drawing, page: Rect): void {
  const flow = useReactFlow<FlowNode, LinkFlowEdge>();
  const opened = useRef<string>(undefined);
  const { id } = drawing.document;
  const opening = drawing.isComing ? `${id} coming` : id;
  useEffect(() => {
    const element = wrapper.current;
    if (!element || !flow.viewportInitialized || opened.current === opening) return;
    opened.current = opening;
    const viewport = openingViewport(page, { width: element.clientWidth, height: element.clientHeight }, firstLeft(drawing));
    void flow.setViewport(viewport);
    useEditor.getState().setZoom(viewport.zoom);
  }, [wrapper, drawing, opening, page, flow]);
}
