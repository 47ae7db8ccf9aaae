import { z } from 'zod';

const id = z.uuid();
const words = z.string().max(20_000);

const step = z.strictObject({
  kind: z.literal('step'),
  lang: z.enum(['ms', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** The drawing's name. */
  drawing: words,
  /** From 0. */
  at: z.int().min(0),
  of: z.int().min(1),
  title: words,
  /** What the room reads. */
  text: words,
  source: words,
  notes: words,
  /** The title of the step after it; absent at the last one. */
  next: words.optional(),
  black: z.boolean(),
  /** When the presentation was begun, in ms since 1970. */
  since: z.number().min(0),
});

const fromAudience = z.union([step.refine(({ at, of }) => at < of), z.strictObject({ kind: z.literal('ended') })]);

const fromPresenter = z.union([z.strictObject({ kind: z.literal('here') }), z.strictObject({ kind: z.literal('key'), key: z.enum(['next', 'back', 'first', 'last', 'black', 'end']) })]);

/** The step that the room sees, with all that its presenter needs. */
export type ShownStep = z.infer<typeof step>;

/** What the audience's window tells the presenter's. */
export type FromAudience = z.infer<typeof fromAudience>;

/** What the presenter's window tells the audience's: that it is there, or what was asked for by key or button. */
export type FromPresenter = z.infer<typeof fromPresenter>;

/** @returns the message; undefined where it is none of the audience's window */
export function readFromAudience(data: unknown): FromAudience | undefined {
  return fromAudience.safeParse(data).data;
}

/** @returns the message; undefined where it is none of the presenter's window */
export function readFromPresenter(data: unknown): FromPresenter | undefined {
  return fromPresenter.safeParse(data).data;
}

/** Names that both windows of one presentation know, and no other: made of an id that can't be guessed. */
export interface PresentationNames {
  readonly channel: string;
  /** Locks that a window holds for as long as it lives, however it ends. */
  readonly audience: string;
  readonly presenter: string;
}

/** @returns undefined where the id is none that a presentation has */
export function namesOf(presentation: string): PresentationNames | undefined {
  if (!id.safeParse(presentation).success) return undefined;
  const channel = `landskap-presentation-${presentation}`;
  return { channel, audience: `${channel}-audience`, presenter: `${channel}-presenter` };
}
