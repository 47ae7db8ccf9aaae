import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exerciseFaultMessage } from '../../../shared/messages/exercise';
import type { Lang } from '../../../shared/messages/lang';
import { readExercise } from '../../../shared/workshop/exercise/read-exercise';
import type { Exercise } from '../../../shared/workshop/exercise/schema';
import { inWords, Refused } from '../refused';
import { readFile } from './read-file';

/** The exercises that come with the program, which the build puts beside this file. */
const FOLDER = fileURLToPath(new URL('./assets/exercises/', import.meta.url));

/** Every exercise that comes with the program, in their order. @throws Refused */
export async function builtInExercises(lang: Lang): Promise<readonly Exercise[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));
  const exercises = await Promise.all(names.map((name) => exerciseFile(resolve(FOLDER, name), lang)));
  return exercises.toSorted((a, b) => a.order - b.order);
}

/** An exercise from a file; drawings that it names are looked for beside it. @throws Refused with everything that is wrong in it */
export async function exerciseFile(file: string, lang: Lang): Promise<Exercise> {
  const bytes = await inWords(file, lang, readFile(file));
  const read = readExercise(new TextDecoder().decode(bytes), (name) => drawingBeside(file, name));
  if (!read.ok) throw new Refused(read.faults.map((fault) => exerciseFaultMessage(fault, lang)).join('\n'), file);
  return read.exercise;
}

function drawingBeside(file: string, name: string): string | undefined {
  try {
    return readFileSync(resolve(dirname(file), name), 'utf8');
  } catch {
    return undefined;
  }
}
