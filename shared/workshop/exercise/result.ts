import { writeCsv } from 'hucre/csv';
import type { LmvDocument } from '../../document/types';
import { exerciseWord } from '../../messages/exercise';
import type { Lang } from '../../messages/lang';
import { attemptOf, hintsUsed, minutesTaken } from './attempt';
import { markExercise, type StepMark } from './mark-exercise';
import type { Exercise } from './schema';

/** One person's result in one exercise: a line of a class table. */
export interface ExerciseResultLine {
  readonly exercise: Exercise;
  /** As they wrote it; blank where they did not. */
  readonly participant: string;
  readonly points: number;
  readonly max: number;
  /** Of the points, rounded down, so that 100 is everything. */
  readonly percent: number;
  /** Undefined where it is not known when they began or finished. */
  readonly minutes: number | undefined;
  /** Date and time, ISO, UTC; blank where not known. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly hints: number;
  readonly modelShown: boolean;
  readonly steps: readonly StepMark[];
}

/** Marks a drawing, with what it says of who drew it. */
export function resultOf(exercise: Exercise, document: LmvDocument): ExerciseResultLine {
  const { steps, points, max } = markExercise(exercise, document);
  const attempt = attemptOf(document) ?? { id: exercise.id };
  return {
    exercise,
    participant: attempt.participant?.trim() ?? '',
    points,
    max,
    percent: Math.floor((100 * points) / max),
    minutes: minutesTaken(attempt),
    startedAt: attempt.startedAt ?? '',
    finishedAt: attempt.finishedAt ?? '',
    hints: hintsUsed(attempt),
    modelShown: attempt.modelShown === true,
    steps,
  };
}

/** The words of the steps that are still to be done. */
export function missingSteps({ exercise, steps }: ExerciseResultLine, lang: Lang): readonly string[] {
  return exercise.steps.filter((_, at) => steps[at]?.passed === false).map(({ words }) => words[lang]);
}

/**
 * Results as CSV, a line each; a spreadsheet takes no text of it for a formula.
 * @param files of each result, where they are known
 */
export function resultsCsv(results: readonly ExerciseResultLine[], lang: Lang, files?: readonly string[]): string {
  const heads = ['columnName', 'columnExercise', 'columnPoints', 'columnOf', 'columnPercent', 'columnMinutes', 'columnHints', 'columnModel', 'columnStarted', 'columnFinished', 'columnSteps', 'columnMissing', ...(files ? (['columnFile'] as const) : [])] as const;
  const rows = results.map((result, at) => [
    result.participant,
    result.exercise.title[lang],
    result.points,
    result.max,
    result.percent,
    result.minutes ?? '',
    result.hints,
    result.modelShown ? exerciseWord('yes', lang) : '',
    result.startedAt,
    result.finishedAt,
    result.steps.filter(({ passed }) => passed).length,
    missingSteps(result, lang).join('; '),
    ...(files ? [files[at] ?? ''] : []),
  ]);
  // With a mark at the start, by which Excel knows the text for UTF-8.
  return writeCsv([heads.map((head) => exerciseWord(head, lang)), ...rows], { escapeFormulae: true, bom: true });
}
