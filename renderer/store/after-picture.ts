/** The longest wait for frames, ms: a window out of sight has none. */
const NO_FRAMES = 1000;

/**
 * Calls back in a quiet moment once what was just asked for has been painted: what makes a picture is done first, then
 * two frames are shown, and what a person is not waiting for comes after them.
 * @param patience ms that each of its two quiet moments is waited for at most
 * @returns stops
 */
export function afterPicture(callback: () => void, patience: number): () => void {
  let stopFrames: (() => void) | undefined;
  let idle = requestIdleCallback(
    () => {
      stopFrames = afterFrames(() => {
        idle = requestIdleCallback(callback, { timeout: patience });
      });
    },
    { timeout: patience },
  );
  return () => {
    cancelIdleCallback(idle);
    stopFrames?.();
  };
}

/**
 * Calls back once two frames were shown: one draws what was asked for, the next begins when that is done. A window out of
 * sight shows none, and is not waited for long.
 * @returns stops
 */
function afterFrames(callback: () => void): () => void {
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const done = (): void => {
    stop();
    callback();
  };
  const timer = setTimeout(done, NO_FRAMES);
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(done);
  });
  return stop;
}
