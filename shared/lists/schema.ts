import * as z from 'zod';
import { LIST_LIMITS, LIST_TYPES } from './list';

// As for drawings: zod would otherwise try out `new Function`, which the window's content security policy reports.
z.config({ jitless: true });

/** The version that this program writes, and the highest that it reads. */
export const LIST_VERSION = 1;

// Without signs that are not seen: control characters, line ends, and those that turn the direction of a text around.
// oxlint-disable-next-line no-control-regex -- these are the very characters that are kept out
const SEEN = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]*$/;
/** The same, with tabs and line ends. */
// oxlint-disable-next-line no-control-regex -- as above
const SEEN_LINES = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]*$/;
/** With anything to be seen in it. */
const SOME = /\S/;

const line = (most: number) => z.string().max(most).regex(SEEN);
const name = (most: number) => line(most).regex(SOME);

export const entrySchema = z.object({
  type: z.enum(LIST_TYPES),
  name: name(LIST_LIMITS.name),
  nameEn: line(LIST_LIMITS.nameEn).describe('In English, where that differs.').optional(),
  code: line(LIST_LIMITS.code).describe('What it is also found by: an abbreviation, an inventory number.').optional(),
  owner: line(LIST_LIMITS.owner).describe('The agency that it belongs to.').optional(),
  note: z.string().max(LIST_LIMITS.note).regex(SEEN_LINES).optional(),
});

/** What stands around the entries. */
export const headSchema = z.object({
  format: z.literal('landskap-list'),
  version: z.literal(LIST_VERSION),
  name: name(LIST_LIMITS.listName),
  entries: z.array(z.unknown()).max(LIST_LIMITS.entries),
});

/** A whole list file, version 1. Properties that are not named here are allowed and left out. */
export const listSchema = headSchema.extend({ entries: z.array(entrySchema).max(LIST_LIMITS.entries) });
