import { startTransition, useCallback, useEffect, useState } from 'react';

/** How many come in one quiet moment. */
const STEP = 500;
/** The longest that a quiet moment is waited for, in ms. */
const PATIENCE = 100;

/**
 * How much of a long list is there: more with each quiet moment, so that it holds up nobody, until all of it is.
 * @param length how many there are in all
 * @returns how many to render now, and what has all the rest rendered at once
 */
export function useGrowing(length: number): readonly [number, () => void] {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count >= length) return undefined;
    const waiting = requestIdleCallback(() => startTransition(() => setCount(count + STEP)), { timeout: PATIENCE });
    return () => cancelIdleCallback(waiting);
  }, [count, length]);
  const growWhole = useCallback(() => setCount(Number.POSITIVE_INFINITY), []);
  return [count, growWhole];
}
