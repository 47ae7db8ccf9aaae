/**
 * Has the window practise laying drawings out in its quiet moments; see `rehearse`.
 * @returns stops
 */
export function startRehearsing(): () => void {
  const stopped = new AbortController();
  void import('./rehearse').then(({ rehearse }) => rehearse(stopped.signal));
  return () => stopped.abort();
}

/**
 * Waits for a person, and has the window practise meanwhile.
 * @param wait what the person is asked
 * @returns what came of it
 */
export async function whileRehearsing<T>(wait: () => Promise<T>): Promise<T> {
  const answer = wait();
  const stop = startRehearsing();
  try {
    return await answer;
  } finally {
    stop();
  }
}
