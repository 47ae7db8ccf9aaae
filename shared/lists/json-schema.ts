import * as z from 'zod';
import { listSchema } from './schema';

/** The list file as JSON Schema (draft 2020-12), made from the schema that the reader itself uses. */
export function listJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(listSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: 'urn:landskap:list:1',
    title: 'Landskap list, version 1',
    description: 'Names of an agency’s own, offered beside the guide’s. Properties that are not named here are allowed, and left out.',
    ...schema,
  };
}
