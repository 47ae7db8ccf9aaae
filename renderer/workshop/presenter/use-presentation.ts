import { useCallback, useEffect, useRef, useState } from 'react';
import { useEditor } from '../../store/editor';
import { walkKey } from '../walk-keys';
import { namesOf, readFromAudience, type FromPresenter, type ShownStep } from './messages';

/** What the presenter's window knows of the presentation: its step, or that there is none any more. */
export type Presentation = ShownStep | 'waiting' | 'ended' | 'gone';

export type Asked = Extract<FromPresenter, { kind: 'key' }>['key'];

/**
 * Follows a presentation from the presenter's own window, which closes itself once the presentation ends.
 * @param id of the presentation, as the window's address has it
 * @returns the presentation, and what asks its window for something
 */
export function usePresentation(id: string): readonly [Presentation, (key: Asked) => void] {
  const [shown, setShown] = useState<Presentation>(() => (namesOf(id) ? 'waiting' : 'gone'));
  const line = useRef<(message: FromPresenter) => void>(undefined);
  useEffect(() => {
    const names = namesOf(id);
    if (!names) return undefined;
    const channel = new BroadcastChannel(names.channel);
    const until = new AbortController();
    const tell = (message: FromPresenter): void => {
      // A broadcast stays in its origin, and takes no other argument.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      if (!until.signal.aborted) channel.postMessage(message);
    };
    channel.addEventListener('message', ({ data }) => {
      const message = readFromAudience(data);
      if (message?.kind === 'step') {
        useEditor.setState({ lang: message.lang, theme: message.theme });
        setShown(message);
      } else if (message) {
        setShown('ended');
        until.abort();
        window.close();
      }
    });
    // Held as long as this window lives: the audience's window hears of its end so. Only then does it say that it is there.
    const left = new Promise<void>((resolve) => until.signal.addEventListener('abort', () => resolve()));
    const request = async (): Promise<void> => {
      await navigator.locks.request(names.presenter, { signal: until.signal }, () => {
        tell({ kind: 'here' });
        return left;
      });
    };
    // Free only once the audience's window is gone, by whatever way; one that ended its presentation has said so before.
    const wait = async (): Promise<void> => {
      await navigator.locks.request(names.audience, { signal: until.signal }, () => setShown((now) => (now === 'ended' ? now : 'gone')));
    };
    void request().catch(() => undefined);
    void wait().catch(() => undefined);
    line.current = tell;
    return () => {
      until.abort();
      channel.close();
    };
  }, [id]);
  const ask = useCallback((key: Asked) => line.current?.({ kind: 'key', key }), []);
  return [shown, ask];
}

/** Listens for the keys of the presentation. There is nothing here that notes could be hidden from. */
export function usePresenterKeys(ask: (key: Asked) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const asked = walkKey(event.key, { free: true, onButton: event.target instanceof HTMLButtonElement });
      if (asked === undefined) return;
      event.preventDefault();
      if (asked !== 'notes' && asked !== 'nothing') ask(asked);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ask]);
}
