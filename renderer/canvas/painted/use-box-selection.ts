import { useEffect } from 'react';
import { useStoreApi } from '@xyflow/react';
import { useEditor } from '../../store/editor';
import { visibleNow } from '../../store/visible';
import { elementsWithin } from './hit';

/**
 * Selects what the frame that is being drawn touches, in a painted drawing. React Flow draws the frame, but knows only
 * the elements that have nodes.
 */
export function useBoxSelection(painted: boolean): void {
  const flow = useStoreApi();
  useEffect(() => {
    if (!painted) return undefined;
    return flow.subscribe(({ userSelectionActive, userSelectionRect: rect, transform: [x, y, zoom] }, before) => {
      if (!userSelectionActive || !rect || rect === before.userSelectionRect) return;
      const { select } = useEditor.getState();
      const drawing = visibleNow();
      if (!drawing) return;
      const elements = elementsWithin(drawing, { x: (rect.x - x) / zoom, y: (rect.y - y) / zoom, width: rect.width / zoom, height: rect.height / zoom });
      // Lines go with their ends, as they do where everything is a node.
      const links = new Set(elements.flatMap((id) => [...drawing.index.outgoing(id), ...drawing.index.incoming(id)].map((link) => link.id)));
      select({ elements, links: [...links] });
    });
  }, [flow, painted]);
}
