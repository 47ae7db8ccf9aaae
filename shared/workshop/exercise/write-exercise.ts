import { writeDrawing } from '../../document/write';
import type { Bilingual } from '../../messages/lang';
import type { Exercise } from './schema';

/**
 * The text of an exercise's file, with its drawings in it: two-space indents, a final newline. Words that stand in one
 * language only are written in both; words that stand in none are left out, so that the reader says where they are missing.
 */
export function writeExercise({ format, version, id, order, minutes, title, goal, source, steps, starter, model }: Exercise): string {
  const whole = {
    format,
    version,
    id,
    order,
    minutes,
    title: inBoth(title),
    goal: inBoth(goal),
    ...(source !== undefined && source.trim() !== '' && { source }),
    steps: steps.map((step) => ({ id: step.id, words: inBoth(step.words), points: step.points, when: step.when, hints: step.hints.map(inBoth) })),
    starter: JSON.parse(writeDrawing(starter)) as unknown,
    model: JSON.parse(writeDrawing(model)) as unknown,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function inBoth({ ms, en }: Bilingual): Partial<Bilingual> {
  const [first = ''] = [ms, en].filter((words) => words.trim() !== '');
  return first === '' ? {} : { ms: ms.trim() === '' ? first : ms, en: en.trim() === '' ? first : en };
}
