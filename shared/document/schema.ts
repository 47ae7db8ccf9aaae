import * as z from 'zod';
import { ELEMENT_KINDS, KINDS } from './kinds';
import { LIMITS } from './limits';
import type { ElementKind } from './types';

// zod would otherwise try out `new Function`, which the window's content security policy reports as a violation.
z.config({ jitless: true });

/** The version of the format that this program writes, and the highest that it reads. */
export const CURRENT_VERSION = 1;

// Catalogue values and other closed lists are plain strings: a value that is not known is kept and reported by a rule.
const text = z.string();
const id = z.string().min(1);

export const collectedItemSchema = z.looseObject({ name: text.optional(), holding: text.optional() });
export const hardwareSchema = z.looseObject({ name: text.optional(), quantity: z.number().optional(), specification: text.optional() });
export const softwareSchema = z.looseObject({ name: text.optional(), version: text.optional() });
export const speedSchema = z.looseObject({ value: z.number().optional(), unit: text.optional() });
export const dataItemSchema = z.looseObject({ name: text.optional(), classification: text.optional(), holding: text.optional() });

/** How each own property is typed; which kind has which property, and in what order, is in `KINDS`. */
const ownProperties = {
  relationship: text,
  targetGroup: text,
  subcategory: text,
  persona: text,
  medium: text,
  category: text,
  product: text,
  process: text,
  mode: text,
  collects: z.array(collectedItemSchema),
  applicationKind: text,
  agencies: z.array(text),
  parent: text,
  platform: text,
  scope: text,
  agency: text,
  holding: text,
  location: text,
  address: text,
  hardware: z.array(hardwareSchema),
  software: z.array(softwareSchema),
  placement: text,
  network: text,
  speed: speedSchema,
  control: text,
  lane: z.int().min(1).max(7),
  text,
} satisfies Record<string, z.ZodType>;

/** What every element has, in the order it is written. */
export const elementBase = { id, kind: id, name: text.optional(), note: text.optional(), x: z.number().optional(), y: z.number().optional() };

/** An element of no particular kind: what can still be said of one whose kind is not known. */
export const anyElementSchema = z.looseObject(elementBase);

function elementSchemaOf(kind: ElementKind) {
  const own: Record<string, z.ZodOptional> = {};
  for (const property of KINDS[kind].properties) own[property] = ownProperties[property as keyof typeof ownProperties].optional();
  return z.looseObject({ ...elementBase, kind: z.literal(kind), ...own }).meta({ title: kind });
}

const [firstKind, ...otherKinds] = ELEMENT_KINDS.map(elementSchemaOf) as [ReturnType<typeof elementSchemaOf>, ...ReturnType<typeof elementSchemaOf>[]];
export const elementSchema = z.discriminatedUnion('kind', [firstKind, ...otherKinds]);

export const linkSchema = z.looseObject({
  id,
  from: id,
  to: id,
  label: text.optional(),
  method: text.optional(),
  data: z.array(dataItemSchema).optional(),
});

export const waiverSchema = z.looseObject({
  rule: id,
  element: text.optional(),
  link: text.optional(),
  about: text.optional(),
  reason: text.optional(),
  by: text.optional(),
  date: text.optional(),
});

export const rolesSchema = z.looseObject({
  lead: text.optional(),
  owner: text.optional(),
  implementer: text.optional(),
  procurer: text.optional(),
});

export const projectSchema = z.looseObject({
  agency: text.optional(),
  ministry: text.optional(),
  category: text.optional(),
  agencySpecificKind: text.optional(),
  sector: text.optional(),
  domain: text.optional(),
  state: text.optional(),
  stage: text.optional(),
  objective: text.optional(),
  measure: text.optional(),
  rasaChecked: z.boolean().optional(),
  roles: rolesSchema.optional(),
  preparedBy: text.optional(),
  date: text.optional(),
  revision: text.optional(),
  classification: text.optional(),
  rules: text.optional(),
});

/**
 * A whole document, version 1. Every object is open: what version 1 does not define is kept, at every level.
 * What a schema cannot say (unique ids, ends that exist) is checked by the reader.
 */
export const documentSchema = z.looseObject({
  format: z.literal('lmv'),
  version: z.literal(CURRENT_VERSION),
  id,
  title: text.optional(),
  project: projectSchema.optional(),
  elements: z.array(elementSchema).max(LIMITS.elements).optional(),
  links: z.array(linkSchema).max(LIMITS.links).optional(),
  waivers: z.array(waiverSchema).optional(),
});
