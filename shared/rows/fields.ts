import { foldText } from '../search/search-words';
import type { ElementKind } from '../document/types';
import { LANGS, type Bilingual, type Lang } from '../messages/lang';
import { outlineProperties, propertyNamed, propertyWord, type OutlineProperty } from '../outline/words';

/** What rows become: elements of a kind, or exchanges. */
export type RowTarget = Exclude<ElementKind, 'note'> | 'exchange';

/** What a column says. */
export type RowField = 'name' | 'note' | 'from' | 'to' | OutlineProperty;

const OWN: Readonly<Record<'name' | 'note' | 'from' | 'to', Bilingual>> = {
  name: { ms: 'nama', en: 'name' },
  note: { ms: 'catatan', en: 'note' },
  from: { ms: 'daripada', en: 'from' },
  to: { ms: 'kepada', en: 'to' },
};

/** Other words that people write over their columns, folded. */
const ALSO: Readonly<Partial<Record<RowField, readonly string[]>>> = {
  name: ['nama sistem', 'sistem', 'system', 'system name', 'nama elemen', 'element', 'elemen', 'tajuk', 'title', 'perkara', 'item', 'nama proses', 'nama modul'],
  note: ['keterangan', 'description', 'remarks', 'notes', 'ulasan', 'penerangan'],
  from: ['dari', 'sumber', 'source', 'pembekal', 'sistem sumber', 'source system', 'penghantar'],
  to: ['ke', 'sasaran', 'target', 'penerima', 'sistem sasaran', 'target system', 'destinasi'],
  method: ['kaedah integrasi', 'method of integration', 'protokol', 'protocol'],
  data: ['item data', 'data item', 'maklumat', 'data/maklumat', 'information', 'data yang ditukar'],
  agency: ['agensi pembekal', 'supplying agency', 'pemilik', 'owner'],
  agencies: ['agensi terlibat', 'agency'],
  scope: ['dalaman/luaran', 'internal/external', 'jenis integrasi'],
  relationship: ['kumpulan pengguna', 'hubungan perkhidmatan'],
  process: ['proses umum', 'general process'],
  mode: ['cara dilaksanakan', 'mod'],
  hardware: ['server', 'pelayan'],
  speed: ['bandwidth', 'jalur lebar'],
};

/** The columns that a target may have, the one that it can't do without first. */
export function fieldsOf(target: RowTarget): readonly RowField[] {
  return target === 'exchange' ? ['from', 'to', 'method', 'data', 'label'] : ['name', ...outlineProperties(target), 'note'];
}

/** What a column is called. */
export function fieldWord(field: RowField, lang: Lang): string {
  return field === 'name' || field === 'note' || field === 'from' || field === 'to' ? OWN[field][lang] : propertyWord(field, lang);
}

/**
 * Guesses what columns say from the words over them, in either language.
 * @returns a field for each column; undefined for one that says nothing that is known. Without any heading that is known
 *   the first columns are taken for the names
 */
export function guessFields(headings: readonly string[], target: RowTarget): readonly (RowField | undefined)[] {
  const fields = fieldsOf(target);
  const taken = new Set<RowField>();
  return headings.map((heading) => {
    const field = fields.find((each) => !taken.has(each) && means(each, heading));
    if (field !== undefined) taken.add(field);
    return field;
  });
}

/** Whether a row says what the columns are: any of its cells is a heading that is known. */
export function looksLikeHeadings(cells: readonly string[], target: RowTarget): boolean {
  return guessFields(cells, target).some((field) => field !== undefined);
}

/** The fields of a table without headings: the ones that can't be missing, from the left. */
export function fieldsInOrder(columns: number, target: RowTarget): readonly (RowField | undefined)[] {
  const first: readonly RowField[] = target === 'exchange' ? ['from', 'to', 'method', 'data'] : ['name'];
  return Array.from({ length: columns }, (_, at) => first[at]);
}

function means(field: RowField, heading: string): boolean {
  const typed = foldText(heading.trim()).replaceAll(/\s+/g, ' ');
  if (typed === '') return false;
  if (LANGS.some((lang) => foldText(fieldWord(field, lang)) === typed) || ALSO[field]?.includes(typed) === true) return true;
  return field !== 'name' && field !== 'note' && field !== 'from' && field !== 'to' && propertyNamed(typed, [field]) !== undefined;
}
