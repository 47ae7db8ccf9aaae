import * as z from 'zod';
import { ELEMENT_KINDS } from '../../document/kinds';
import type { ElementKind, LmvDocument } from '../../document/types';

/** The version of the format of exercises that this program reads. */
export const EXERCISE_VERSION = 1;

const text = z.string().regex(/\S/u);
const words = z.strictObject({ ms: text, en: text });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
const value = z.union([z.string(), z.number(), z.boolean()]);
const stage = z.enum(['draft', 'submission']);

const who = z
  .strictObject({
    id: text.describe('The id that it has in the starter.').optional(),
    kind: z.enum(ELEMENT_KINDS as readonly [ElementKind, ...ElementKind[]]).optional(),
    name: z.array(text).min(1).describe('Names that it may have; case and inner white space do not count.').optional(),
    with: z.record(text, z.array(value).min(1)).describe('Properties, each with the values that it may have.').optional(),
  })
  .describe('What an element has to be like; everything that is said has to be so.');

const condition = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('rule'),
    rule: text.describe('Id of a rule of the edition, that must find nothing.'),
    at: text.describe('Id of an element or link of the starter: it must still be there, and the rule find nothing about it.').optional(),
    stage: stage.describe('Default: submission.').optional(),
    waived: z.boolean().describe('Whether setting the finding aside with a reason will do. Default: no.').optional(),
  }),
  z.strictObject({ what: z.literal('element'), who, count: z.int().min(1).describe('At least so many. Default: 1.').optional() }),
  z.strictObject({ what: z.literal('link'), from: who, to: who, with: z.record(text, z.array(value).min(1)).optional() }),
  z.strictObject({
    what: z.literal('property'),
    of: z.union([z.literal('project'), who]).describe('The project, or elements: one that is like this is enough.'),
    property: text.describe('Its name in the file; `roles.owner` for one inside another.'),
    is: z.array(value).min(1).describe('The values that it may have. Absent: any that is not blank.').optional(),
  }),
  z.strictObject({ what: z.literal('clean'), stage: stage.describe('No unwaived error at this stage.') }),
  z.strictObject({ what: z.literal('match'), percent: z.int().min(1).max(100).describe('At least so much of it is as in the model answer.') }),
]);

const drawing = z
  .union([z.strictObject({ asset: text.describe('A drawing file, relative to the exercise.') }), z.looseObject({ format: z.literal('lmv') })])
  .describe('A drawing as in an .lmv file, or where one is.');

const step = z.strictObject({
  id,
  words,
  points: z.int().min(1).max(100),
  when: z.array(condition).min(1).describe('All of these must hold.'),
  hints: z.tuple([words, words, words]).describe('In general, where, and what exactly.'),
});

/** A whole exercise file. Unlike a drawing it is closed: a name that is not known is a slip of its author. */
export const exerciseSchema = z.strictObject({
  format: z.literal('lmv-exercise'),
  version: z.literal(EXERCISE_VERSION),
  id,
  order: z.int().min(1).describe('Its place in the list.'),
  minutes: z.int().min(1).max(240),
  title: words,
  goal: words,
  source: text.describe('Tables and paragraphs of the guide, or the rules that it teaches.').optional(),
  starter: drawing,
  model: drawing,
  steps: z.array(step).min(1).max(50),
});

export type Who = z.infer<typeof who>;
export type Condition = z.infer<typeof condition>;
export type ExerciseStep = z.infer<typeof step>;
export type PropertyValue = z.infer<typeof value>;

/** An exercise with its drawings read. */
export interface Exercise extends Omit<z.infer<typeof exerciseSchema>, 'starter' | 'model'> {
  readonly starter: LmvDocument;
  readonly model: LmvDocument;
}

/** The format of exercises as JSON Schema (draft 2020-12), made from the schema that the reader itself uses. */
export function exerciseJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(exerciseSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: 'urn:landskap:exercise:1',
    title: 'Exercise that marks itself, version 1',
    description: 'A starter drawing, steps with conditions that a drawing meets or not, hints and a model answer.',
    ...schema,
  };
}
