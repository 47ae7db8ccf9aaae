import { exerciseWord } from '../../../shared/messages/exercise';
import type { Lang } from '../../../shared/messages/lang';
import { attemptOf } from '../../../shared/workshop/exercise/attempt';
import { resultOf, resultsCsv, type ExerciseResultLine } from '../../../shared/workshop/exercise/result';
import type { Exercise } from '../../../shared/workshop/exercise/schema';
import type { MarkCommand } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { drawingFiles } from '../files/drawing-files';
import { builtInExercises, exerciseFile } from '../files/exercise-files';
import type { Output } from '../output';
import { printable, printableLines } from '../printable';
import { inWords, orRefused, readDrawingFile, Refused } from '../refused';
import { columnsOf } from '../report/wrapped';
import { styleOf, type Style } from '../style';
import { text } from '../words/text';

/** A result, and the file that it is of. */
interface Marked extends ExerciseResultLine {
  readonly file: string;
}

/**
 * `landskap mark`: the class table of the drawings that participants handed in.
 * @returns `failed` where a file could not be marked; else `ok`
 */
export function markCommand({ places, exercise: asked, format, lang }: MarkCommand, output: Output): Promise<ExitStatus> {
  return orRefused(lang, output, async () => {
    const [first] = places;
    const exercises = await exercisesFor(asked, lang);
    const files = await inWords(first, lang, drawingFiles(places));
    if (files.length === 0) throw new Refused(text('no-drawings', lang), first);
    const marked: Marked[] = [];
    let unmarked = 0;
    for (const file of files) {
      try {
        marked.push({ ...(await markFile(file, exercises, asked !== undefined, lang, output)), file });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        unmarked++;
        output.err(`${text('file-line', lang, { file: printable(file), message: printableLines(error.message) })}\n`);
      }
    }
    const inClass = marked.toSorted((a, b) => a.exercise.order - b.exercise.order || byName(a, b));
    await output.out(written(format, inClass, lang, styleOf(output.colours)));
    return unmarked > 0 ? EXIT.failed : EXIT.ok;
  });
}

/** The exercise that was asked for, by its id or as a file; or all that come with the program. */
async function exercisesFor(asked: string | undefined, lang: Lang): Promise<readonly Exercise[]> {
  const builtIn = await builtInExercises(lang);
  if (asked === undefined) return builtIn;
  const known = builtIn.find(({ id }) => id === asked);
  if (known) return [known];
  if (/^[a-z0-9-]+$/u.test(asked)) throw new Refused(text('exercise-unknown', lang, { id: asked, ids: builtIn.map(({ id }) => id).join(', ') }));
  return [await exerciseFile(asked, lang)];
}

async function markFile(file: string, exercises: readonly Exercise[], one: boolean, lang: Lang, output: Output): Promise<ExerciseResultLine> {
  const { document } = await readDrawingFile(file, lang, output);
  const id = attemptOf(document)?.id;
  // A drawing that doesn't say what it answers is marked by the one exercise that was asked for.
  const exercise = id === undefined && one ? exercises[0] : exercises.find((each) => each.id === id);
  if (exercise) return resultOf(exercise, document);
  throw new Refused(id === undefined ? text('no-exercise', lang) : text('other-exercise', lang, { id }));
}

function byName(a: Marked, b: Marked): number {
  const [one, other] = [a, b].map(({ participant }) => participant.toLowerCase()) as [string, string];
  return one === other ? (a.file < b.file ? -1 : 1) : one < other ? -1 : 1;
}

function written(format: MarkCommand['format'], marked: readonly Marked[], lang: Lang, paint: Style): string {
  if (format === 'csv') return resultsCsv(marked, lang, marked.map(({ file }) => file));
  if (format === 'json') return `${JSON.stringify(marked.map(jsonOf), undefined, 2)}\n`;
  return textOf(marked, lang, paint);
}

/** A table for each exercise, and below it how many have done each step: what to go through again with the room. */
function textOf(marked: readonly Marked[], lang: Lang, paint: Style): string {
  const exercises = [...new Set(marked.map(({ exercise }) => exercise))];
  return exercises.map((exercise) => {
    const results = marked.filter((each) => each.exercise === exercise);
    const word = (name: Parameters<typeof exerciseWord>[0]): string => exerciseWord(name, lang);
    const rows = results.map(({ participant, points, max, percent, minutes, hints, modelShown, steps, file }) => [
      participant === '' ? word('nameless') : printable(participant),
      `${points}/${max}`,
      `${percent} %`,
      minutes === undefined ? '–' : exerciseWord('minutes', lang, { n: minutes }),
      String(hints),
      modelShown ? word('yes') : '–',
      steps.map(({ passed }) => (passed ? '✓' : '✗')).join(''),
      printable(file),
    ]);
    const heads = (['columnName', 'columnPoints', 'columnPercent', 'columnMinutes', 'columnHints', 'columnModel', 'columnSteps', 'columnFile'] as const).map(word);
    const widths = heads.map((head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map((cell) => columnsOf(cell))));
    const line = (cells: readonly string[]): string => `  ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell))).join('  ')}`.trimEnd();
    const max = exercise.steps.reduce((sum, { points }) => sum + points, 0);
    return [
      paint.bold(exerciseWord('exerciseOf', lang, { title: exercise.title[lang], id: exercise.id, max })),
      paint.dim(line(heads)),
      ...rows.map(line),
      '',
      `  ${word('stepsOfClass')}:`,
      ...exercise.steps.map(({ words }, at) => `  ${String(results.filter(({ steps }) => steps[at]?.passed).length).padStart(3)}/${results.length}  ${printable(words[lang])}`),
      '',
    ].join('\n');
  }).join('\n');
}

/** A result as data; names as they stand in the files. */
function jsonOf({ exercise, minutes, ...rest }: Marked): object {
  return { ...rest, exercise: exercise.id, minutes: minutes ?? null };
}
