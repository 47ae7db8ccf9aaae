import { onlyWhatIsUsed } from '../only-what-is-used';
import { line } from './line';

/** A dialog that the program showed: which one, and what it said. */
export interface ShownDialog {
  readonly name: string;
  readonly options: unknown;
}

interface Prepared {
  readonly name: string;
  readonly answer: unknown;
}

const prepared: Prepared[] = JSON.parse(process.env['HARNESS_ANSWERS'] ?? '[]') as Prepared[];
const shown: ShownDialog[] = [];

/** Answers a dialog as the test prepared it; one that nobody expects is an error. */
function show(name: string): (...args: readonly unknown[]) => Promise<unknown> {
  return async (...args) => {
    // With a parent window or without.
    const { signal, ...options } = args.at(-1) as { readonly signal?: AbortSignal };
    shown.push({ name, options });
    const next = prepared.shift();
    if (next?.name !== name) throw new Error(`the program shows ${name}, but the test expects ${next?.name ?? 'no dialog'}`);
    // "stays": nobody answers, until the program takes the dialog away.
    if (next.answer === 'stays') return new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ response: 0 })));
    return next.answer;
  };
}

/** Stands in for Electron's `dialog`. */
export const dialog = onlyWhatIsUsed('dialog', {
  showOpenDialog: show('showOpenDialog'),
  showSaveDialog: show('showSaveDialog'),
  showMessageBox: show('showMessageBox'),
});

line.answer('prepare-dialog', (next: Prepared) => void prepared.push(next));
line.answer('shown-dialogs', () => shown);
