import { readExercise } from '../../shared/workshop/exercise/read-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';

const TEXTS = import.meta.glob<string>('../../assets/workshop/exercises/*.json', { query: '?raw', import: 'default', eager: true });
const DRAWINGS = import.meta.glob<string>('../../assets/workshop/exercises/drawings/*.lmv', { query: '?raw', import: 'default', eager: true });

let known: readonly Exercise[] | undefined;

/** The exercises that come with the program, in their order; read when they are first asked for. */
export function exercises(): readonly Exercise[] {
  known ??= Object.values(TEXTS)
    .flatMap((text) => {
      const read = readExercise(text, (name) => DRAWINGS[`../../assets/workshop/exercises/${name}`]);
      return read.ok ? [read.exercise] : [];
    })
    .toSorted((a, b) => a.order - b.order);
  return known;
}
