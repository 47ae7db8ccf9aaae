import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

/** Lets what waits for a promise go on. */
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Work whose runs end when the test says so. */
function held() {
  const ends: (() => void)[] = [];
  const work = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
  return { ask: oneAtATime(work), ends };
}

describe('work that runs once at a time', () => {
  it('runs once more, not thrice, when it was asked for thrice meanwhile', async () => {
    const { ask, ends } = held();
    ask();
    ask();
    ask();
    ask();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await settle();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await settle();
    expect(ends).toHaveLength(2);
    ask();
    expect(ends).toHaveLength(3);
  });
});
