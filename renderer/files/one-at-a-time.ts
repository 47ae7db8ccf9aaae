/**
 * Makes a piece of work run once at a time: a call during it makes it run once more afterwards, for what changed since.
 * @returns a function that asks for the work; a failure of the work reaches nobody's promise and does not end later runs
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = false;
    }
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
