/**
 * Waits for a program to end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, ms: number, how: string }>} its exit status (1 when a signal or a failed start ended
 * it), the time it ran in ms, and how it ended in words
 */
export function untilClosed(child) {
  const started = performance.now();
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code, /** @type {string} */ how) => resolve({ code, ms: performance.now() - started, how });
    child.once('error', (error) => end(1, error.message));
    child.once('exit', (code, signal) => end(code ?? 1, signal ?? `exit status ${code}`));
  });
}
