import { useCallback } from 'react';
import { useReactFlow, type Connection, type FinalConnectionState, type IsValidConnection } from '@xyflow/react';
import { addLink } from '../../shared/document/edits/add-link';
import { useEditor } from '../store/editor';
import { selectLinks } from '../store/selection';
import { linkBetween, refusalBetween } from './connection';
import { elementAt } from './element-at';
import type { LinkFlowEdge } from './flow-types';
import { refusalText } from './refusal-text';

interface Connecting {
  readonly isValid: IsValidConnection<LinkFlowEdge>;
  readonly onConnect: (connection: Connection) => void;
  readonly onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => void;
}

/** Drawing a line from one element to another: only what the link table allows becomes a link. */
export function useConnect(): Connecting {
  const flow = useReactFlow();
  const isValid = useCallback<IsValidConnection<LinkFlowEdge>>(({ source, target }) => {
    const { drawing } = useEditor.getState();
    return drawing !== undefined && linkBetween(drawing.index, source, target) !== undefined;
  }, []);

  const onConnect = useCallback(({ source, target }: Connection) => {
    const { drawing, apply, select } = useEditor.getState();
    const ends = drawing && linkBetween(drawing.index, source, target);
    if (!ends) return;
    const id = crypto.randomUUID();
    if (apply('edit.link', (document) => addLink(document, { id, ...ends }))) select(selectLinks(id));
  }, []);

  const onConnectEnd = useCallback((event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    const { drawing, lang, notify } = useEditor.getState();
    if (!drawing || state.isValid || !state.fromNode) return;
    const client = 'changedTouches' in event ? event.changedTouches[0] : event;
    const over = client && elementAt(drawing, flow.screenToFlowPosition({ x: client.clientX, y: client.clientY }));
    const refusal = over === undefined ? undefined : refusalBetween(drawing.index, state.fromNode.id, over);
    // Let go over an element that can't be linked: say why, so that the refusal teaches.
    if (refusal) notify({ kind: 'info', text: 'lines.refused', values: { reason: refusalText(refusal, lang) } });
  }, [flow]);

  return { isValid, onConnect, onConnectEnd };
}
