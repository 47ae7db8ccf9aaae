import { z } from 'zod';

/** What a part of a pack is. */
export const PART_ROLES = ['picture', 'page', 'document', 'report', 'report-page', 'inventory', 'earlier'] as const;

export type PartRole = (typeof PART_ROLES)[number];

/** The name of the list inside a pack. */
export const MANIFEST_NAME = 'manifest.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

const PART = z.object({
  role: z.enum(PART_ROLES),
  /** File name in the pack, without folders. */
  name: z.string().min(1).max(255).regex(/^[^/\\]+$/u),
  /** Media type. */
  type: z.string().max(200),
  bytes: z.int().nonnegative(),
  /** SHA-256, in hexadecimal digits. */
  sha256: hash,
});

const text = { short: z.string().max(1000), long: z.string().max(10_000) };

/** The earlier drawing that the reports compare with, which is a part of the pack then. */
const EARLIER = z.object({
  id: text.short,
  title: text.long,
  revision: text.short,
  /** Short hash of that drawing. */
  hash: z.string().max(64),
});

/** What a submission pack says of itself. Described in `docs/pack.md`. */
export const MANIFEST = z
  .object({
    format: z.literal('landskap-pack'),
    version: z.literal(1),
    /** The program that made it, with its version. */
    program: z.string().max(200),
    lang: z.enum(['ms', 'en']),
    drawing: z.object({
      id: text.short,
      title: text.long,
      agency: text.long,
      revision: text.short,
      /** Short hash of the document in the pack, as it is printed on the picture. */
      hash: z.string().max(64),
    }),
    /** What the rules said when the pack was made. */
    check: z.object({
      rules: z.string().max(200),
      stage: z.literal('submission'),
      summary: z.object({ error: z.int().nonnegative(), warning: z.int().nonnegative(), hint: z.int().nonnegative(), waived: z.int().nonnegative() }),
    }),
    earlier: EARLIER.optional(),
    parts: z.array(PART).max(100),
  })
  // A part listed twice could be one that nobody looks at.
  .refine(({ parts }) => new Set(parts.map(({ role }) => role)).size === parts.length, { path: ['parts'] })
  .refine(({ earlier, parts }) => earlier !== undefined || parts.every(({ role }) => role !== 'earlier'), { path: ['earlier'] });

export type Manifest = z.infer<typeof MANIFEST>;
export type ManifestPart = z.infer<typeof PART>;
