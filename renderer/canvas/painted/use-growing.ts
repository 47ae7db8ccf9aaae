import { startTransition, useCallback, useEffect, useState } from 'react';

/** How many come in one quiet moment. */
const STEP = 500;
/** What a moment has to last for that, in ms: between two frames of a gesture there is less. */
const QUIET = 20;
/** The longest that such a moment is waited for, in ms. */
const PATIENCE = 3000;

/**
 * How much of a long list is there: more with each quiet moment, so that it holds up nobody, until all of it is.
 * @param length how many there are in all
 * @returns how many to render now, and what has all the rest rendered at once
 */
export function useGrowing(length: number): readonly [number, () => void] {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count >= length) return undefined;
    const late = performance.now() + PATIENCE;
    const grow = (moment: IdleDeadline): void => {
      if (moment.timeRemaining() >= QUIET || performance.now() >= late) startTransition(() => setCount(count + STEP));
      else waiting = requestIdleCallback(grow, { timeout: PATIENCE });
    };
    let waiting = requestIdleCallback(grow, { timeout: PATIENCE });
    return () => cancelIdleCallback(waiting);
  }, [count, length]);
  const growWhole = useCallback(() => setCount(Number.POSITIVE_INFINITY), []);
  return [count, growWhole];
}
