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

/** An id of the catalogue; the description is for the published JSON Schema. */
const fromCatalogue = (...ids: readonly string[]) => text.describe(`Catalogue id: ${ids.join(', ')}. Others are kept and reported.`);
const oneOf = (...values: readonly string[]) => text.describe(`One of ${values.join(', ')}. Others are kept and reported.`);

const holding = fromCatalogue('registry-*', 'repository-*');

export const collectedItemSchema = z.looseObject({ name: text.optional(), holding: holding.optional() });
export const hardwareSchema = z.looseObject({ name: text.optional(), quantity: z.number().optional(), specification: text.optional() });
export const softwareSchema = z.looseObject({ name: text.optional(), version: text.optional() });
export const speedSchema = z.looseObject({ value: z.number().optional(), unit: oneOf('Kbps', 'Mbps', 'Gbps').optional() });
export const dataItemSchema = z.looseObject({ name: text.optional(), classification: fromCatalogue('classification-*').optional(), holding: holding.optional() });

/** How each own property is typed; which kind has which property, and in what order, is in `KINDS`. */
const ownProperties = {
  relationship: fromCatalogue('g2c', 'g2b', 'g2g', 'g2e'),
  targetGroup: fromCatalogue('target-*'),
  subcategory: fromCatalogue('sub-*'),
  persona: fromCatalogue('persona-*'),
  medium: fromCatalogue('medium-*', 'channel-*'),
  category: fromCatalogue('service-category-*'),
  product: text,
  process: fromCatalogue('process-*'),
  mode: oneOf('online', 'manual'),
  collects: z.array(collectedItemSchema).describe('Data asked of the user.'),
  applicationKind: fromCatalogue('app-kind-*'),
  agencies: z.array(text).describe('Agencies that offer or use it.'),
  parent: text.describe('Id of the element that it stands in.'),
  platform: fromCatalogue('platform-*', 'paas-*', 'feature-*'),
  scope: oneOf('internal', 'external'),
  agency: text,
  holding,
  location: fromCatalogue('location-*'),
  address: text,
  hardware: z.array(hardwareSchema),
  software: z.array(softwareSchema),
  placement: text,
  network: fromCatalogue('network-*'),
  speed: speedSchema,
  control: fromCatalogue('control-*'),
  lane: z.int().min(1).max(7).describe('The lane that a note stands in.'),
  text: text.describe('What a note says; it has no name.'),
} satisfies Record<string, z.ZodType>;

const place = z.number().describe('px at 100 %, from the corner of the lane\'s content area; absent inside a parent.');

/** What every element has, in the order it is written. */
export const elementBase = {
  id,
  kind: id,
  name: text.optional(),
  note: text.describe('Free text for the inspector and reports.').optional(),
  x: place.optional(),
  y: place.optional(),
};

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
  method: fromCatalogue('method-*').optional(),
  data: z.array(dataItemSchema).optional(),
});

export const waiverSchema = z.looseObject({
  rule: id,
  element: text.optional(),
  link: text.optional(),
  about: text.describe('Which of several findings of the rule about the same thing.').optional(),
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
  category: fromCatalogue('project-category-*').optional(),
  agencySpecificKind: fromCatalogue('agency-specific-*').optional(),
  sector: fromCatalogue('sector-*').optional(),
  domain: fromCatalogue('domain-*').optional(),
  state: oneOf('as-is', 'to-be').optional(),
  stage: oneOf('draft', 'submission').optional(),
  objective: text.optional(),
  measure: text.optional(),
  rasaChecked: z.boolean().optional(),
  roles: rolesSchema.optional(),
  preparedBy: text.optional(),
  date: text.optional(),
  revision: text.optional(),
  classification: fromCatalogue('classification-*').optional(),
  rules: text.describe('The edition of the rules that the drawing is checked against.').optional(),
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
