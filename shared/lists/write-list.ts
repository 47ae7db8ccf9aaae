import { writeCsv } from 'hucre/csv';
import { toUtf8 } from '../export/utf8';
import { listFieldWord, listSample, listTypeWord } from '../messages/lists';
import type { Lang } from '../messages/lang';
import { LIST_FIELDS, type ListEntry, type ListField, type NamedList } from './list';
import { LIST_VERSION } from './schema';

/** A list as a file in JSON, an entry a line: what `readList` reads back as it was. */
export function writeList({ name, entries }: NamedList): Uint8Array {
  const lines = entries.map((entry) => `    ${JSON.stringify(inOrder(entry))}`).join(',\n');
  return toUtf8(`{\n  "format": "landskap-list",\n  "version": ${LIST_VERSION},\n  "name": ${JSON.stringify(name)},\n  "entries": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`);
}

/** A table to begin with: the headings, and a row of each type. */
export function sampleList(lang: Lang): Uint8Array {
  const rows = listSample(lang).map((entry) => LIST_FIELDS.map((field) => (field === 'type' ? listTypeWord(entry.type, lang) : (entry[field] ?? ''))));
  return toUtf8(writeCsv([LIST_FIELDS.map((field) => listFieldWord(field, lang)), ...rows], { bom: true }));
}

function inOrder(entry: ListEntry): Readonly<Partial<Record<ListField, string>>> {
  return Object.fromEntries(LIST_FIELDS.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])));
}
