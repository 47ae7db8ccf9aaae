import example from '../../assets/examples/pengambilan-pekerja.lmv?raw';
import { readDrawing } from '../../shared/document/read';
import { layOut } from './lay-out';
import { rehearsalDrawing } from './rehearsal-drawing';

/** How many of them were laid out. */
let practised = 0;

/** Copies of the example in the drawings to practise on: each takes some 30 to 150 ms. */
const COPIES = [2, 4, 8, 8, 8];

/**
 * Reads and lays out a few drawings that nobody sees, while a person looks for a file. Code that runs for the first time
 * takes two to three times as long as later, and a large drawing is through before it is fast. What was practised once is
 * not practised again.
 * @param signal ends it after the drawing that it is at
 */
export async function rehearse(signal: AbortSignal): Promise<void> {
  for (; practised < COPIES.length; practised++) {
    await new Promise((resolve) => {
      requestIdleCallback(resolve);
    });
    if (signal.aborted) return;
    const read = readDrawing(example);
    if (read.ok) layOut(rehearsalDrawing(read.document, COPIES[practised] ?? 0), 'ms');
  }
}
