import { useCallback, useMemo, useState, type MouseEvent } from 'react';
import { useConnection, useReactFlow } from '@xyflow/react';
import type { Drawing } from '../../store/drawing';
import { useEditor } from '../../store/editor';
import { NOTHING, type Selection } from '../../store/selection';
import { visibleNow } from '../../store/visible';
import { linkBetween } from '../connection';
import type { FlowNode, LinkFlowEdge } from '../flow-types';
import { hitTest } from './hit';
import type { Marks } from './marks-overlay';
import { useBoxSelection } from './use-box-selection';
import { useHot, type Hotness } from './use-hot';
import { isPainted } from './when-painted';

export interface Painted extends Omit<Hotness, 'hot' | 'cold'> {
  /** Whether the drawing is large enough to be shown as a picture. */
  readonly painted: boolean;
  readonly hot: Hotness['hot'] | undefined;
  readonly marks: Marks;
  /** The element or link that the keyboard is on, in the list. */
  readonly setFocused: (id: string | undefined) => void;
  /** A press that met no node: a finger, say, that pointed at nothing before. */
  readonly onPaneClick: (event: MouseEvent) => void;
}

/** All that a painted drawing needs besides its picture: which parts are real, what is marked, what a press means. */
export function usePainted(drawing: Drawing, shown: Drawing, selection: Selection): Painted {
  const painted = isPainted(drawing);
  const flow = useReactFlow<FlowNode, LinkFlowEdge>();
  const [focused, setFocused] = useState<string>();
  const connectingFrom = useConnection((connection) => (connection.inProgress ? connection.fromNode.id : undefined));
  const { hot, cold, onPointerMove, onPointerLeave } = useHot(drawing, selection, focused, connectingFrom);
  useBoxSelection(painted);

  const ends = useMemo(() => (painted ? possibleEnds(drawing, connectingFrom) : NO_ENDS), [painted, drawing, connectingFrom]);
  const marks = useMemo<Marks>(() => ({ drawing: shown, selected: cold, focused, ...ends }), [shown, cold, focused, ends]);

  const onPaneClick = useCallback(
    (event: MouseEvent): void => {
      if (!painted) return;
      const { selection, select } = useEditor.getState();
      const drawing = visibleNow();
      if (!drawing) return;
      const hit = hitTest(drawing, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }), flow.getZoom());
      const more = event.shiftKey || event.ctrlKey || event.metaKey;
      const before = more ? selection : NOTHING;
      const added = (ids: readonly string[], id: string | undefined): readonly string[] => (id === undefined ? ids : [...new Set([...ids, id])]);
      select({ elements: added(before.elements, hit?.element), links: added(before.links, hit?.link) });
    },
    [flow, painted],
  );

  return { painted, hot: painted ? hot : undefined, marks, setFocused, onPaneClick, onPointerMove, onPointerLeave };
}

const NO_ENDS: Pick<Marks, 'allowed' | 'refused'> = { allowed: [], refused: [] };

/** Where the line that is being drawn may end, and where not. */
function possibleEnds({ document, index }: Drawing, from: string | undefined): Pick<Marks, 'allowed' | 'refused'> {
  if (from === undefined) return NO_ENDS;
  const others = document.elements.filter(({ id }) => id !== from);
  const allowed = others.filter(({ id }) => linkBetween(index, from, id) !== undefined);
  const lit = new Set(allowed.map(({ id }) => id));
  // A container that stands back would hide the parts that don't.
  const refused = others.filter(({ id }) => !lit.has(id) && index.place(id) !== index.place(from) && !index.parts(id).some((part) => lit.has(part)));
  return { allowed: [...lit], refused: refused.map(({ id }) => id) };
}
