/** The longest wait for frames, ms: a window out of sight has none. */
const NO_FRAMES = 1000;

/**
 * Calls back in a quiet moment once what was just asked for has been painted: what makes a picture is done first, then
 * two frames are shown, and what a person is not waiting for comes after them.
 * @param patience ms that each of its two quiet moments is waited for at most
 * @returns stops
 */
export function afterPicture(callback: () => void, patience: number): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = requestIdleCallback(
    () => {
      const painted = (): void => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
        idle = requestIdleCallback(callback, { timeout: patience });
      };
      timer = setTimeout(painted, NO_FRAMES);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(painted);
      });
    },
    { timeout: patience },
  );
  return () => {
    cancelIdleCallback(idle);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Waits until what was just asked for has been painted; in a window out of sight, which paints nothing, not for long. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAMES);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
