/**
 * Runs a task for each input, several at a time, and gives the results in the order of the inputs. A result that is
 * ready early waits for its turn, so only so many are begun ahead.
 * @param ahead most tasks that are begun and not yet taken, 1 or more
 */
export async function* inOrder<I, R>(inputs: readonly I[], ahead: number, run: (input: I) => Promise<R>): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  let next = 0;
  const begin = (): void => {
    while (next < inputs.length && begun.length < ahead) {
      const task = run(inputs[next++] as I);
      // Whoever takes the result sees the fault; until then it must not count as nobody's.
      task.catch(() => undefined);
      begun.push(task);
    }
  };
  begin();
  for (let task = begun.shift(); task; task = begun.shift()) {
    const result = await task;
    begin();
    yield result;
  }
}
