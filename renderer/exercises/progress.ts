import * as z from 'zod';

/** What is remembered of an answer that is being drawn. */
const attemptSchema = z.object({ hints: z.record(z.string(), z.int().min(0).max(3)), modelShown: z.boolean() });
const bestSchema = z.object({ points: z.number(), max: z.number() });
const progressSchema = z.object({
  /** By the drawing's id, the latest last. */
  attempts: z.array(attemptSchema.extend({ drawing: z.string() })).catch([]),
  /** By the exercise's id. */
  best: z.record(z.string(), bestSchema).catch({}),
  /** Who answered last: mostly the same person answers next. */
  name: z.string().catch(''),
});

export type AttemptProgress = z.infer<typeof attemptSchema>;
export type ExerciseProgress = z.infer<typeof progressSchema>;

const KEY = 'landskap.exercises';
const ATTEMPTS_KEPT = 50;
const NONE: ExerciseProgress = { attempts: [], best: {}, name: '' };

/** What is remembered on this computer; nothing where it can't be read. */
export function loadProgress(): ExerciseProgress {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? NONE : progressSchema.parse(JSON.parse(text));
  } catch {
    return NONE;
  }
}

function save(progress: ExerciseProgress): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    // Without storage it lasts as long as the panel.
  }
}

/** Remembers what was looked at in a drawing. */
export function keepAttempt(drawing: string, attempt: AttemptProgress): void {
  const progress = loadProgress();
  save({ ...progress, attempts: [...progress.attempts.filter((each) => each.drawing !== drawing), { drawing, ...attempt }].slice(-ATTEMPTS_KEPT) });
}

/** Remembers a result where it is better than the one before, and who had it. */
export function keepResult(exercise: string, name: string, points: number, max: number): void {
  const progress = loadProgress();
  const before = progress.best[exercise];
  const best = before && before.points >= points ? before : { points, max };
  save({ ...progress, name, best: { ...progress.best, [exercise]: best } });
}
