import type * as z from 'zod';
import { evenText } from '../search/search-words';
import { LIST_FIELDS, LIST_LIMITS, type ListEntry, type ListField } from './list';
import type { ListPlace, ListProblem } from './list-read';
import { entrySchema } from './schema';

/** An entry as a file has it. */
export interface RawEntry {
  readonly place: ListPlace;
  readonly value: unknown;
}

/**
 * The entries that are as they have to be, in their order, white space at the ends of texts left out; and what is wrong
 * with each of the others.
 * @param placeOf where a field of an entry stands. Default: where the entry stands
 */
export function takeEntries(raws: readonly RawEntry[], placeOf: (raw: RawEntry, field: ListField) => ListPlace = ({ place }) => place): { readonly entries: readonly ListEntry[]; readonly problems: readonly ListProblem[] } {
  const entries: ListEntry[] = [];
  const problems: ListProblem[] = [];
  const seen = new Map<string, ListPlace>();
  for (const raw of raws) {
    const parsed = entrySchema.safeParse(raw.value);
    if (!parsed.success) {
      problems.push(...problemsOf(raw, parsed.error, placeOf));
      continue;
    }
    const entry = trimmed(parsed.data);
    const key = `${entry.type} ${evenText(entry.name)}`;
    const first = seen.get(key);
    if (first) problems.push({ place: raw.place, code: 'repeated', text: entry.name, first });
    else {
      seen.set(key, raw.place);
      entries.push(entry);
    }
  }
  return { entries, problems };
}

/** The first thing that is wrong with each field. */
function problemsOf(raw: RawEntry, error: z.ZodError, placeOf: (raw: RawEntry, field: ListField) => ListPlace): readonly ListProblem[] {
  const byField = new Map<ListField, ListProblem>();
  for (const issue of error.issues) {
    const field = LIST_FIELDS.find((known) => known === issue.path[0]);
    if (field === undefined) return [{ place: raw.place, code: 'not-an-entry' }];
    if (!byField.has(field)) byField.set(field, problemOf(field, (raw.value as Readonly<Record<string, unknown>>)[field], issue, placeOf(raw, field)));
  }
  return [...byField.values()];
}

function problemOf(field: ListField, value: unknown, issue: z.core.$ZodIssue, place: ListPlace): ListProblem {
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) return { place, code: 'missing', field };
  if (typeof value !== 'string') return { place, code: 'not-text', field };
  if (field === 'type') return { place, code: 'type-unknown', text: value };
  return issue.code === 'too_big' ? { place, code: 'too-long', field, max: LIST_LIMITS[field] } : { place, code: 'hidden', field };
}

/** A blank text says nothing, and is left out. */
function trimmed(entry: z.infer<typeof entrySchema>): ListEntry {
  const texts = LIST_FIELDS.map((field) => [field, entry[field]?.trim() ?? ''] as const).filter(([, text]) => text !== '');
  return Object.fromEntries(texts) as unknown as ListEntry;
}
