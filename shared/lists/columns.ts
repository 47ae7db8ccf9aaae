import { evenText } from '../search/search-words';
import { listFieldWord, listTypeWord } from '../messages/lists';
import { LANGS } from '../messages/lang';
import { LIST_FIELDS, LIST_TYPES, type ListField, type ListType } from './list';

/** Other words that people write over their columns, folded. */
const ALSO: Readonly<Record<ListField, readonly string[]>> = {
  type: ['kategori', 'category', 'kind', 'jenis item'],
  name: ['nama (bm)', 'nama bahasa melayu', 'nama dalam bahasa melayu', 'malay name', 'name (ms)', 'name (bm)', 'tajuk', 'title', 'perkara', 'item'],
  nameEn: ['nameen', 'nama inggeris', 'nama (en)', 'nama (bi)', 'nama dalam bahasa inggeris', 'english name', 'name (en)', 'english'],
  code: ['singkatan', 'akronim', 'nama ringkas', 'abbreviation', 'acronym', 'short name', 'no. inventori', 'id'],
  owner: ['agensi pemilik', 'pemilik sistem', 'agensi', 'agency', 'owner agency', 'owning agency', 'system owner', 'agensi pembekal', 'kementerian', 'ministry'],
  note: ['keterangan', 'penerangan', 'ulasan', 'description', 'notes', 'remarks'],
};

/** Other words for what a row is, folded. */
const TYPES_ALSO: Readonly<Record<ListType, readonly string[]>> = {
  agency: ['agencies', 'jabatan', 'kementerian', 'department', 'ministry'],
  system: ['systems', 'sistem luar', 'sistem dalaman'],
  application: ['applications', 'apps', 'app'],
  channel: ['channels', 'portal'],
  data: ['nama data', 'data name', 'data item', 'item data', 'dataset', 'set data'],
  site: ['sites', 'tapak', 'location', 'premis', 'pusat data', 'data centre', 'data center'],
  network: ['networks'],
};

/** What the columns of a table say. */
export interface ListColumns {
  /** A field for each column; undefined for one that is not known. */
  readonly fields: readonly (ListField | undefined)[];
  /** What all rows are, where the heading over the names says so: `Nama sistem`. */
  readonly type: ListType | undefined;
}

/**
 * Reads headings, in either language.
 * @returns undefined where none of them is a name's
 */
export function columnsOf(headings: readonly string[]): ListColumns | undefined {
  const taken = new Set<ListField>();
  let type: ListType | undefined;
  const take = (field: ListField | undefined): ListField | undefined => {
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  };
  const fields = headings.map((heading) => take(LIST_FIELDS.find((field) => means(field, evenText(heading)))));
  // "Nama sistem" names the rows and says what they are; "Sistem" alone does so too, where nothing else is a name.
  if (!taken.has('name')) {
    const at = headings.findIndex((heading, position) => fields[position] === undefined && typeOfNames(evenText(heading)) !== undefined);
    type = typeOfNames(evenText(headings[at] ?? ''));
    if (at >= 0) fields[at] = take('name');
  }
  return taken.has('name') ? { fields, type } : undefined;
}

/** The type that a word says, in either language. */
export function typeNamed(word: string): ListType | undefined {
  const typed = evenText(word);
  return LIST_TYPES.find((type) => type === typed || LANGS.some((lang) => evenText(listTypeWord(type, lang)) === typed) || TYPES_ALSO[type].includes(typed));
}

function typeOfNames(heading: string): ListType | undefined {
  return typeNamed(heading.replace(/^nama /u, '').replace(/ name$/u, ''));
}

function means(field: ListField, heading: string): boolean {
  return heading !== '' && (LANGS.some((lang) => evenText(listFieldWord(field, lang)) === heading) || ALSO[field].includes(heading));
}
