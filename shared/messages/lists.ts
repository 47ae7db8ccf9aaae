import { LIST_TYPES, type ListEntry, type ListField, type ListType } from '../lists/list';
import type { ListPlace, ListProblem, ListRefusal, ListRemark } from '../lists/list-read';
import { fill, type Bilingual, type Lang } from './lang';

const TYPES: Readonly<Record<ListType, Bilingual>> = {
  agency: { ms: 'Agensi', en: 'Agency' },
  system: { ms: 'Sistem', en: 'System' },
  application: { ms: 'Aplikasi', en: 'Application' },
  channel: { ms: 'Saluran', en: 'Channel' },
  data: { ms: 'Data', en: 'Data' },
  site: { ms: 'Lokasi', en: 'Site' },
  network: { ms: 'Rangkaian', en: 'Network' },
};

const FIELDS: Readonly<Record<ListField, Bilingual>> = {
  type: { ms: 'Jenis', en: 'Type' },
  name: { ms: 'Nama', en: 'Name' },
  nameEn: { ms: 'Nama Inggeris', en: 'English name' },
  code: { ms: 'Kod', en: 'Code' },
  owner: { ms: 'Pemilik', en: 'Owner' },
  note: { ms: 'Catatan', en: 'Note' },
};

/** What an entry is called by its type. */
export function listTypeWord(type: ListType, lang: Lang): string {
  return TYPES[type][lang];
}

/** What a column of a list file is called. */
export function listFieldWord(field: ListField, lang: Lang): string {
  return FIELDS[field][lang];
}

const COUNTS: Readonly<Record<ListType, Bilingual>> = {
  agency: { ms: '{n} agensi', en: '{n} agencies' },
  system: { ms: '{n} sistem', en: '{n} systems' },
  application: { ms: '{n} aplikasi', en: '{n} applications' },
  channel: { ms: '{n} saluran', en: '{n} channels' },
  data: { ms: '{n} data', en: '{n} data names' },
  site: { ms: '{n} lokasi', en: '{n} sites' },
  network: { ms: '{n} rangkaian', en: '{n} networks' },
};

const ONE: Readonly<Record<ListType, string>> = { agency: '1 agency', system: '1 system', application: '1 application', channel: '1 channel', data: '1 data name', site: '1 site', network: '1 network' };

/** How many entries of which type: "12 systems · 1 agency". */
export function listCounts(entries: readonly ListEntry[], lang: Lang): string {
  const counted = LIST_TYPES.map((type) => ({ type, n: entries.filter((entry) => entry.type === type).length })).filter(({ n }) => n > 0);
  return counted.map(({ type, n }) => (n === 1 && lang === 'en' ? ONE[type] : fill(COUNTS[type][lang], { n }))).join(' · ');
}

const PROBLEMS: Readonly<Record<ListProblem['code'], Bilingual>> = {
  missing: { ms: 'Tiada {field}.', en: 'There is no {field}.' },
  'type-unknown': { ms: 'Jenis “{text}” tidak dikenali. Yang dikenali: {types}.', en: 'The type “{text}” is not known. Known: {types}.' },
  'too-long': { ms: '{field} terlalu panjang; hadnya {max} aksara.', en: 'The {field} is too long; the limit is {max} characters.' },
  hidden: { ms: '{field} mengandungi aksara yang tidak kelihatan (kawalan, baris baharu atau pengubah arah teks).', en: 'The {field} holds characters that are not seen (control characters, a line break, or a change of the text’s direction).' },
  'not-text': { ms: '{field} bukan teks.', en: 'The {field} is no text.' },
  'not-an-entry': { ms: 'Ini bukan entri: sepatutnya objek dengan "type" dan "name".', en: 'This is no entry: it should be an object with "type" and "name".' },
  repeated: { ms: '“{text}” sudah ada dalam {first}.', en: '“{text}” is there already, in {first}.' },
  'quote-open': { ms: 'Tanda petik (") dibuka dan tidak ditutup, jadi baris ini dan semua di bawahnya tidak dapat dibaca.', en: 'A quotation mark (") is opened and not closed, so this row and all below it can’t be read.' },
};

/** Where something stands: "row 4", or the path in a JSON file. */
export function listPlaceWords(place: ListPlace, lang: Lang): string {
  if ('path' in place) return place.path;
  return fill(lang === 'ms' ? 'baris {row}' : 'row {row}', { row: place.row });
}

/** Why an entry was left out, in a sentence. */
export function listProblemMessage(problem: ListProblem, lang: Lang): string {
  const field = 'field' in problem ? FIELDS[problem.field][lang] : '';
  return fill(PROBLEMS[problem.code][lang], {
    // In the middle of an English sentence, and in the Malay ones that begin otherwise.
    field: lang === 'en' || problem.code === 'missing' ? field.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).replace('english', 'English').replace('inggeris', 'Inggeris') : field,
    text: 'text' in problem ? problem.text : '',
    max: 'max' in problem ? problem.max : '',
    first: 'first' in problem ? listPlaceWords(problem.first, lang) : '',
    types: LIST_TYPES.map((type) => TYPES[type][lang].toLowerCase()).join(', '),
  });
}

const REMARKS: Readonly<Record<ListRemark['code'], Bilingual>> = {
  'field-left-out': { ms: '“{field}” tidak diambil ({count} entri): senarai tidak mempunyai maklumat itu.', en: '“{field}” was left out ({count} entries): a list has no such information.' },
  'rows-above': { ms: '{count} baris di atas tajuk lajur tidak diambil.', en: '{count} rows above the headings were left out.' },
  'key-repeated': { ms: '{path} ada dua kali; yang terakhir diambil.', en: '{path} stands twice; the last one counts.' },
};

/** What of a file is not in the list, though nothing is wrong with it. */
export function listRemarkMessage(remark: ListRemark, lang: Lang): string {
  const { code, ...values } = remark;
  return fill(REMARKS[code][lang], values);
}

const REFUSALS: Readonly<Record<ListRefusal['code'], Bilingual>> = {
  'too-large': { ms: 'Fail ini terlalu besar. Hadnya {max} MiB.', en: 'This file is too large. The limit is {max} MiB.' },
  'not-text': { ms: 'Fail ini bukan teks UTF-8. Dalam Excel, simpan sebagai “CSV UTF-8”.', en: 'This file is not UTF-8 text. In Excel, save it as “CSV UTF-8”.' },
  'not-json': { ms: 'Fail ini bukan JSON yang lengkap: lihat baris {line}, lajur {column}.', en: 'This file is not complete JSON: see line {line}, column {column}.' },
  'not-a-list': { ms: 'Fail ini bukan senarai: tiada "format": "landskap-list" di dalamnya.', en: 'This file is no list: it does not say "format": "landskap-list".' },
  newer: { ms: 'Senarai ini ditulis dalam versi {version} oleh Landskap yang lebih baharu. Kemas kini program ini dahulu.', en: 'This list is in version {version}, of a newer Landskap. Update this program first.' },
  'head-wrong': { ms: 'Senarai ini salah pada {path}.', en: 'This list is wrong at {path}.' },
  'too-many': { ms: 'Senarai ini mempunyai lebih daripada {max} entri. Bahagikannya kepada beberapa fail.', en: 'This list has more than {max} entries. Divide it into several files.' },
  'no-names': { ms: 'Tiada lajur nama. Letakkan tajuk lajur pada baris pertama, sekurang-kurangnya “Nama” dan “Jenis”.', en: 'There is no column of names. Put headings in the first row, at least “Name” and “Type”.' },
  'no-type': { ms: 'Tiada lajur “Jenis” dalam jadual ini. Nyatakan jenis semua barisnya.', en: 'This table has no column “Type”. Say what all its rows are.' },
  empty: { ms: 'Tiada entri dalam fail ini.', en: 'There is no entry in this file.' },
};

const MIB = 1024 * 1024;

/** Why a file is no list. */
export function listRefusalMessage(refusal: ListRefusal, lang: Lang): string {
  const { code, ...values } = refusal;
  return fill(REFUSALS[code][lang], { ...values, ...(refusal.code === 'too-large' && { max: refusal.max / MIB }) });
}

const SAMPLE: Readonly<Record<Lang, readonly ListEntry[]>> = {
  ms: [
    { type: 'agency', name: 'Jabatan Contoh Malaysia', nameEn: 'Example Department of Malaysia', code: 'JCM', owner: 'Kementerian Contoh' },
    { type: 'system', name: 'Sistem Pengurusan Aset Contoh', nameEn: 'Example Asset Management System', code: 'SPAC', owner: 'Jabatan Contoh Malaysia', note: 'Digunakan oleh semua cawangan' },
    { type: 'application', name: 'e-Permohonan Contoh', nameEn: 'Example e-Application', owner: 'Jabatan Contoh Malaysia' },
    { type: 'channel', name: 'Portal Contoh', nameEn: 'Example Portal' },
    { type: 'data', name: 'Rekod Pelesen', nameEn: 'Licensee records', owner: 'Jabatan Contoh Malaysia' },
    { type: 'site', name: 'Pusat Data Contoh, Cyberjaya', nameEn: 'Example Data Centre, Cyberjaya', code: 'PDC' },
    { type: 'network', name: 'WAN Jabatan Contoh', nameEn: 'Example Department WAN' },
  ],
  en: [
    { type: 'agency', name: 'Example Department of Malaysia', code: 'EDM', owner: 'Ministry of Examples' },
    { type: 'system', name: 'Example Asset Management System', code: 'EAMS', owner: 'Example Department of Malaysia', note: 'Used by all branches' },
    { type: 'application', name: 'Example e-Application', owner: 'Example Department of Malaysia' },
    { type: 'channel', name: 'Example Portal' },
    { type: 'data', name: 'Licensee records', owner: 'Example Department of Malaysia' },
    { type: 'site', name: 'Example Data Centre, Cyberjaya', code: 'EDC' },
    { type: 'network', name: 'Example Department WAN' },
  ],
};

/** An entry of each type, to begin a list with. */
export function listSample(lang: Lang): readonly ListEntry[] {
  return SAMPLE[lang];
}
