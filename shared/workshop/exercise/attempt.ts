import * as z from 'zod';
import type { LmvDocument } from '../../document/types';

const attemptSchema = z.object({
  id: z.string().min(1),
  participant: z.string().optional().catch(undefined),
  startedAt: z.iso.datetime().optional().catch(undefined),
  finishedAt: z.iso.datetime().optional().catch(undefined),
  hints: z.record(z.string(), z.int().min(0).max(3)).optional().catch(undefined),
  modelShown: z.boolean().optional().catch(undefined),
});

/** What a drawing says of the exercise that it answers. Marks are not among it: they are worked out from the drawing. */
export interface Attempt {
  /** Of the exercise. */
  readonly id: string;
  /** As they wrote their name. */
  readonly participant?: string | undefined;
  /** ISO date and time, UTC. */
  readonly startedAt?: string | undefined;
  readonly finishedAt?: string | undefined;
  /** How many hints were looked at, by step. */
  readonly hints?: Readonly<Record<string, number>> | undefined;
  /** Whether the model answer was looked at before the end. */
  readonly modelShown?: boolean | undefined;
}

/** The property of a document that holds an attempt; version 1 of the format keeps it without knowing it. */
const PROPERTY = 'exercise';

/** What a drawing says of the exercise that it answers; undefined where it says nothing. What can't be read is left out. */
export function attemptOf(document: LmvDocument): Attempt | undefined {
  const read = attemptSchema.safeParse((document as unknown as Readonly<Record<string, unknown>>)[PROPERTY]);
  return read.success ? read.data : undefined;
}

/** The drawing as an answer to an exercise. */
export function withAttempt(document: LmvDocument, attempt: Attempt): LmvDocument {
  const more = { [PROPERTY]: attempt };
  return { ...document, ...more };
}

/** The drawing without a word of an exercise that it answers. */
export function withoutAttempt(document: LmvDocument): LmvDocument {
  const { [PROPERTY]: _attempt, ...rest } = document as LmvDocument & { readonly [PROPERTY]?: unknown };
  return rest;
}

/** How many hints were looked at in all. */
export function hintsUsed({ hints = {} }: Attempt): number {
  return Object.values(hints).reduce((sum, count) => sum + count, 0);
}

/**
 * How long an attempt took.
 * @returns whole minutes, at least 1; undefined where beginning or end are not known or are the wrong way round
 */
export function minutesTaken({ startedAt, finishedAt }: Attempt): number | undefined {
  if (startedAt === undefined || finishedAt === undefined) return undefined;
  const taken = Date.parse(finishedAt) - Date.parse(startedAt);
  return taken < 0 ? undefined : Math.max(1, Math.round(taken / 60_000));
}
