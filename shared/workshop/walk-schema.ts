import * as z from 'zod';
import { ELEMENT_KINDS } from '../document/kinds';

// As in `document/schema.ts`: the window's content security policy knows no `new Function`.
z.config({ jitless: true });

/** The version of the format that this program writes, and the highest that it reads. */
export const WALK_VERSION = 1;

/** The most steps that a walk may have: far more than anybody sits through. */
export const MOST_STEPS = 500;

const text = z.string();
const words = z.union([text, z.looseObject({ ms: text.optional(), en: text.optional() })]);
const ids = z.array(text.min(1));
const kinds = ELEMENT_KINDS as readonly [string, ...string[]];

export const selectorSchema = z.looseObject({
  lane: z.int().min(1).max(7).describe('Elements of this lane.').optional(),
  kind: z.enum(kinds).describe('Elements of this kind.').optional(),
  names: z.array(text).describe('Elements with one of these names, whatever their case.').optional(),
});

export const walkStepSchema = z.looseObject({
  title: words,
  text: words.describe('What the room is shown: what the guide asks here.').optional(),
  notes: words.describe('What the presenter is to say; never shown to the room.').optional(),
  source: words.describe('Table or paragraph that the text stands on.').optional(),
  elements: ids.describe('Ids of elements to light; an application stands for all that is in it.').optional(),
  links: ids.describe('Ids of links to light. Absent: those that join what this step lights to one another and to what was lit before.').optional(),
  select: z.array(selectorSchema).describe('Elements to light by what they are; all that a selector says has to hold.').optional(),
});

/** A whole walk, version 1. Every object is open: what version 1 does not define is kept. */
export const walkSchema = z.looseObject({
  format: z.literal('lmv-walk'),
  version: z.literal(WALK_VERSION),
  title: words.optional(),
  steps: z.array(walkStepSchema).min(1).max(MOST_STEPS),
});

/** The format as JSON Schema (draft 2020-12), made from the schema that the reader itself uses. */
export function walkJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(walkSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: 'urn:landskap:lmv-walk:1',
    title: 'Walk through an LMV drawing, version 1',
    description: 'A presentation, step by step. Words are a text, or one in Malay and one in English. Properties that are not named here are allowed everywhere, and kept.',
    ...schema,
  };
}
