import { fromUtf8 } from '../export/utf8';
import { LIST_LIMITS } from './list';
import type { ListRead, ListReadOptions } from './list-read';
import { readCsvList } from './read-csv-list';
import { readJsonList } from './read-json-list';

/**
 * Reads a list of an agency's own names: JSON by what it begins with, else a table in plain text (CSV). Good entries are
 * taken, every other is told with its place. Never throws for what a file may hold.
 */
export function readList(bytes: Uint8Array, options: ListReadOptions): ListRead {
  if (bytes.length > LIST_LIMITS.bytes) return { ok: false, refusal: { code: 'too-large', max: LIST_LIMITS.bytes } };
  const text = fromUtf8(bytes)?.replace(/^\ufeff/u, '');
  // A NUL stands in no text: a workbook, a picture, UTF-16.
  if (text === undefined || text.includes('\0')) return { ok: false, refusal: { code: 'not-text' } };
  const read = /^\s*[[{]/u.test(text) ? readJsonList(text) : readCsvList(text, options);
  const nothing = read.ok && read.list.entries.length === 0 && read.problems.length === 0;
  return nothing ? { ok: false, refusal: { code: 'empty' } } : read;
}
