/** Waits until something is so, and then until it has been shown: one frame draws it, the next begins when that is done. */
export async function afterNextFrame(isSo: () => boolean): Promise<void> {
  while (!isSo()) await frame();
  await frame();
  await frame();
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
