import { useCallback } from 'react';
import type { Connection, FinalConnectionState, IsValidConnection } from '@xyflow/react';
import { addLink } from '../../shared/document/edits/add-link';
import { kindName } from '../../shared/messages/frame';
import { useEditor } from '../store/editor';
import { selectLinks } from '../store/selection';
import { linkBetween } from './connection';
import type { LinkFlowEdge } from './flow-types';

interface Connecting {
  readonly isValid: IsValidConnection<LinkFlowEdge>;
  readonly onConnect: (connection: Connection) => void;
  readonly onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => void;
}

/** Drawing a line from one element to another: only what the link table allows becomes a link. */
export function useConnect(): Connecting {
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
    const over = client && document.elementFromPoint(client.clientX, client.clientY)?.closest<HTMLElement>('.react-flow__node')?.dataset.id;
    const from = drawing.index.element(state.fromNode.id);
    const to = over === undefined ? undefined : drawing.index.element(over);
    // Let go over an element that can't be linked: say why, so that the refusal teaches.
    if (from && to && from !== to) notify({ kind: 'info', text: 'canvas.linkRefused', values: { from: kindName(from.kind, lang), to: kindName(to.kind, lang) } });
  }, []);

  return { isValid, onConnect, onConnectEnd };
}
