import * as z from 'zod';
import { documentSchema } from './schema';

/**
 * The format as JSON Schema (draft 2020-12), made from the schema that the reader itself uses, for other people's tools.
 * It says what a file's types are; what a schema cannot say (ids that are unique, ends that exist) is in `docs/format.md`.
 */
export function lmvJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: 'urn:landskap:lmv:1',
    title: 'LMV drawing, version 1',
    description: 'A Landscape Map View. Properties that are not named here are allowed everywhere, and kept.',
    ...schema,
  };
}
