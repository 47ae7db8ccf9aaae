import type { ElementKind } from '../document/types';
import type { Remark, RemarkCode, Target } from '../import/found';
import type { ImportError, ImportErrorCode } from '../import/import-error';
import { kindName, laneName } from './frame';
import { fill, type Bilingual, type Lang, type Values } from './lang';
import { LANES } from '../document/kinds';
import { uiText } from './ui/ui-text';

const ERRORS: Readonly<Record<ImportErrorCode, Bilingual>> = {
  'format-unknown': {
    ms: 'Fail ini tidak dapat diimport. Yang dapat: inventori Excel (.xlsx), jadual CSV (.csv), model ArchiMate (.xml) dan rajah draw.io (.drawio).',
    en: 'This file cannot be imported. What can: an Excel inventory (.xlsx), a CSV table (.csv), an ArchiMate model (.xml) and a draw.io diagram (.drawio).',
  },
  'not-xml': { ms: 'Fail ini bukan XML yang lengkap: {reason}', en: 'This file is not complete XML: {reason}' },
  'too-much': { ms: 'Fail ini terlalu besar untuk diimport.', en: 'This file holds too much to be imported.' },
  'not-xlsx': { ms: 'Fail ini bukan buku kerja Excel yang dapat dibaca: {reason}', en: 'This file is not a workbook that can be read: {reason}' },
  'not-csv': { ms: 'Fail ini bukan teks UTF-8. Simpan semula sebagai “CSV UTF-8”.', en: 'This file is not UTF-8 text. Save it again as “CSV UTF-8”.' },
  'no-model': { ms: 'Fail XML ini bukan model dalam format pertukaran ArchiMate.', en: 'This XML file is no model in the ArchiMate exchange format.' },
  'no-diagram': { ms: 'Tiada rajah draw.io dalam fail ini.', en: 'There is no draw.io diagram in this file.' },
  'no-rows': { ms: 'Tiada jadual dengan lajur nama (“Nama” atau “Name”) dalam fail ini.', en: 'There is no table with a column of names (“Nama” or “Name”) in this file.' },
};

/** Why a file can't be imported. */
export function importErrorMessage(error: ImportError, lang: Lang): string {
  return fill(ERRORS[error.code][lang], error.values);
}

const REMARKS: Readonly<Record<RemarkCode, Bilingual>> = {
  'thing-left-out': { ms: '“{name}” ({type}) tidak diambil.', en: '“{name}” ({type}) was left out.' },
  'tie-not-a-link': { ms: 'Garisan “{from}” ({fromKind}) → “{to}” ({toKind}) tidak diambil: panduan tiada pautan antara kedua-dua jenis itu.{label}', en: 'The line “{from}” ({fromKind}) → “{to}” ({toKind}) was left out: the guide has no link between these kinds.{label}' },
  'tie-without-end': { ms: 'Garisan “{from}” → “{to}” tidak diambil: satu hujungnya tidak ada dalam lukisan.{label}', en: 'The line “{from}” → “{to}” was left out: one of its ends is not in the drawing.{label}' },
  'parent-not-taken': { ms: '“{name}” kini berdiri sendiri: ia tidak boleh berada dalam “{parent}”.', en: '“{name}” now stands alone: it cannot be inside “{parent}”.' },
  'value-not-taken': { ms: '“{name}”: nilai “{value}” bagi {property} tidak diambil.', en: '“{name}”: the value “{value}” of {property} was left out.' },
  'more-pages': { ms: 'Hanya halaman pertama diambil; {count} halaman lain ditinggalkan.', en: 'Only the first page was taken; {count} more were left out.' },
  'column-not-taken': { ms: 'Lajur “{column}” dalam “{sheet}” tidak diambil.', en: 'The column “{column}” of “{sheet}” was left out.' },
  'row-without-name': { ms: 'Baris {row} dalam “{sheet}” tiada nama dan ditinggalkan.', en: 'Row {row} of “{sheet}” has no name and was left out.' },
  'sheet-not-taken': { ms: 'Helaian “{sheet}” tiada lajur nama dan ditinggalkan.', en: 'The sheet “{sheet}” has no column of names and was left out.' },
  'id-repeated': { ms: 'Dua benda mempunyai ID “{id}”; yang kedua diberi ID lain.', en: 'Two things have the ID “{id}”; the second got another.' },
};

/** What of a file could not be taken over, in a sentence. */
export function remarkMessage({ code, values }: Remark, lang: Lang): string {
  const label = values['label'];
  const places: Values = {
    ...values,
    ...Object.fromEntries(['fromKind', 'toKind'].flatMap((key) => (values[key] === undefined ? [] : [[key, kindName(values[key] as ElementKind, lang).toLowerCase()]]))),
    ...(typeof values['type'] === 'string' && { type: typeWords(values['type'], lang) }),
    ...(label !== undefined && { label: label === '' ? '' : ` (“${label}”)` }),
  };
  return fill(REMARKS[code][lang], places);
}

const SHAPES: Readonly<Record<string, Bilingual>> = {
  person: { ms: 'orang', en: 'person' },
  cylinder: { ms: 'silinder', en: 'cylinder' },
  cloud: { ms: 'awan', en: 'cloud' },
  'box-3d': { ms: 'kotak atau pelayan', en: 'box or server' },
  step: { ms: 'anak panah proses', en: 'process arrow' },
  hexagon: { ms: 'heksagon', en: 'hexagon' },
  note: { ms: 'nota', en: 'note' },
  text: { ms: 'teks', en: 'text' },
  picture: { ms: 'gambar', en: 'picture' },
  shield: { ms: 'perisai', en: 'shield' },
  shape: { ms: 'bentuk', en: 'shape' },
};

/** What a type of things is called: ArchiMate's own words, a shape of draw.io with its lane, the word in a column. */
export function typeWords(type: string, lang: Lang): string {
  const [source, shape = '', lane = '', kind = ''] = type.split(':');
  if (source !== 'drawio' || !Object.hasOwn(SHAPES, shape)) return type;
  const known = LANES.find((each) => String(each) === lane);
  const words = [SHAPES[shape]?.[lang] ?? shape, known === undefined ? undefined : `${known} ${laneName(known, lang)}`, kind === 'leave-out' ? undefined : targetName(kind as Target, lang).toLowerCase()];
  return words.filter((word) => word !== undefined).join(', ');
}

/** What things become: a kind, or nothing. */
export function targetName(target: Target, lang: Lang): string {
  return target === 'leave-out' ? uiText(lang, 'import.leaveOut') : kindName(target, lang);
}
