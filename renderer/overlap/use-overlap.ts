import { useCallback, useEffect, useRef, useState } from 'react';
import type { OverlapAnswer } from './overlap-answer';

export type OverlapState = OverlapAnswer | { readonly kind: 'cancelled' };

/** What was found last, so that whoever opened a drawing from the list finds the list again. */
let last: OverlapAnswer | undefined;

/** The overlap of the library: looked for when it is first asked for, and again on request. */
export function useOverlap(): { readonly state: OverlapState; readonly again: () => void; readonly cancel: () => void } {
  const [state, setState] = useState<OverlapState>(last ?? { kind: 'progress', done: 0, all: 0 });
  const worker = useRef<Worker>(undefined);
  const stop = useCallback((): void => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  const start = useCallback((): void => {
    stop();
    const own = new Worker(new URL('./overlap.worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    own.addEventListener('message', ({ data }: MessageEvent<OverlapAnswer>) => {
      setState(data);
      if (data.kind === 'progress') return;
      last = data.kind === 'found' ? data : undefined;
      stop();
    });
    own.addEventListener('error', ({ message }) => {
      setState({ kind: 'failed', reason: message });
      stop();
    });
    own.postMessage('look', { transfer: [] });
  }, [stop]);
  useEffect(() => {
    if (last === undefined) start();
    return stop;
  }, [start, stop]);
  const again = useCallback((): void => {
    setState({ kind: 'progress', done: 0, all: 0 });
    start();
  }, [start]);
  const cancel = useCallback((): void => {
    stop();
    setState({ kind: 'cancelled' });
  }, [stop]);
  return { state, again, cancel };
}
