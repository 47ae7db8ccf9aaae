import type { Fault, FaultProblem } from '../document/faults';
import type { LimitName } from '../document/limits';
import type { Refusal } from '../document/read';
import type { Repair, RepairCode } from '../document/repair';
import { fill, type Bilingual, type Lang, type Values } from './lang';

const NOT_JSON: Readonly<Record<'empty' | 'ended' | 'unexpected', Bilingual>> = {
  empty: {
    ms: 'Fail ini kosong: tiada apa-apa selepas baris {line}, lajur {column}.',
    en: 'This file is empty: there is nothing from line {line}, column {column} on.',
  },
  ended: {
    ms: 'Fail ini bukan JSON yang lengkap: teksnya terputus pada baris {line}, lajur {column}. Mungkin fail tidak disalin atau disimpan sepenuhnya.',
    en: 'This file is not complete JSON: its text breaks off at line {line}, column {column}. It may not have been copied or saved in full.',
  },
  unexpected: {
    ms: 'Fail ini bukan JSON: {found} tidak boleh berada pada baris {line}, lajur {column}.',
    en: 'This file is not JSON: {found} cannot stand at line {line}, column {column}.',
  },
};

const LIMIT_WORDS: Readonly<Record<LimitName, Bilingual>> = {
  bytes: {
    ms: 'Fail ini terlalu besar: {actual} MiB. Hadnya {max} MiB.',
    en: 'This file is too large: {actual} MiB. The limit is {max} MiB.',
  },
  elements: {
    ms: 'Lukisan ini mempunyai {actual} elemen. Hadnya {max} elemen.',
    en: 'This drawing has {actual} elements. The limit is {max} elements.',
  },
  links: {
    ms: 'Lukisan ini mempunyai {actual} pautan. Hadnya {max} pautan.',
    en: 'This drawing has {actual} links. The limit is {max} links.',
  },
  depth: {
    ms: 'Data dalam fail ini bersarang terlalu dalam. Hadnya {max} aras.',
    en: 'The data in this file is nested too deeply. The limit is {max} levels.',
  },
};

const REFUSALS = {
  'not-lmv': {
    ms: 'Fail ini bukan lukisan LMV: tiada "format": "lmv" di dalamnya.',
    en: 'This file is not an LMV drawing: it does not say "format": "lmv".',
  },
  'newer-version': {
    ms: 'Lukisan ini ditulis dalam format LMV versi {version}. Program ini membaca hingga versi {supported}: buka dengan keluaran Landskap yang menyokong versi {version}.',
    en: 'This drawing is in version {version} of the LMV format. This program reads up to version {supported}: open it with a release of Landskap that supports version {version}.',
  },
  faults: {
    ms: 'Lukisan ini tidak dapat dibuka kerana {count} kesalahan:',
    en: 'This drawing cannot be opened because of {count} faults:',
  },
  fault: {
    ms: 'Lukisan ini tidak dapat dibuka kerana satu kesalahan:',
    en: 'This drawing cannot be opened because of one fault:',
  },
  more: { ms: '… dan {more} lagi.', en: '… and {more} more.' },
  'not-text': {
    ms: 'Fail ini bukan teks UTF-8 dan bukan gambar yang dieksport oleh Landskap.',
    en: 'This file is neither UTF-8 text nor a picture that Landskap exported.',
  },
  'no-source': {
    ms: 'Gambar ini tidak mengandungi lukisan. Hanya gambar yang dieksport oleh Landskap bersama sumbernya boleh dibuka semula.',
    en: 'There is no drawing inside this picture. Only pictures that Landskap exported with their source can be opened again.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const FAULTS: Readonly<Record<FaultProblem, Bilingual>> = {
  missing: { ms: 'tiada, tetapi diperlukan', en: 'is missing but required' },
  empty: { ms: 'tidak boleh kosong', en: 'must not be empty' },
  'wrong-type': { ms: 'jenisnya salah; sepatutnya {expected}', en: 'has the wrong type; expected {expected}' },
  'wrong-value': { ms: 'nilainya salah; sepatutnya {expected}', en: 'has the wrong value; expected {expected}' },
  'out-of-range': { ms: 'nombor di luar julat', en: 'is a number out of range' },
  'unknown-kind': { ms: '"{found}" bukan jenis elemen yang dikenali', en: '"{found}" is not a known kind of element' },
  'duplicate-id': { ms: 'id "{found}" sudah digunakan', en: 'the id "{found}" is already in use' },
};

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { ms: 'teks (string)', en: 'text (string)' },
  number: { ms: 'nombor', en: 'a number' },
  integer: { ms: 'nombor bulat', en: 'a whole number' },
  boolean: { ms: 'true atau false', en: 'true or false' },
  array: { ms: 'senarai (array)', en: 'a list (array)' },
  object: { ms: 'objek', en: 'an object' },
};

const REPAIRS: Readonly<Record<RepairCode, Bilingual>> = {
  'key-repeated': {
    ms: '{path}: kunci ini ditulis dua kali dalam fail; nilai yang terakhir digunakan.',
    en: '{path}: the file has this key twice; the last value was used.',
  },
  'parent-missing': {
    ms: '{path}: "{name}" diletakkan dalam elemen "{parent}" yang tidak wujud; kini ia berdiri sendiri.',
    en: '{path}: "{name}" was placed inside "{parent}", which does not exist; it now stands alone.',
  },
  'parent-wrong-kind': {
    ms: '{path}: "{name}" ({kind}) tidak boleh berada dalam "{parent}" ({parentKind}); kini ia berdiri sendiri.',
    en: '{path}: "{name}" ({kind}) cannot be inside "{parent}" ({parentKind}); it now stands alone.',
  },
  'parent-cycle': {
    ms: '{path}: "{name}" berada dalam dirinya sendiri, secara terus atau melalui elemen lain; kini ia berdiri sendiri.',
    en: '{path}: "{name}" was inside itself, directly or by way of others; it now stands alone.',
  },
  'parent-not-allowed': {
    ms: '{path}: elemen jenis {kind} tidak berada dalam elemen lain; "parent" bagi "{name}" dibuang.',
    en: '{path}: an element of the kind {kind} is never inside another; the "parent" of "{name}" was removed.',
  },
  'link-end-missing': {
    ms: '{path}: pautan "{link}" ({from} → {to}) menunjuk kepada elemen yang tidak wujud ({missing}); pautan dibuang.',
    en: '{path}: the link "{link}" ({from} → {to}) points to what does not exist ({missing}); the link was removed.',
  },
  'waiver-target-missing': {
    ms: '{path}: pengecualian bagi peraturan {rule} menunjuk kepada sesuatu yang tidak wujud ({missing}); pengecualian dibuang. Sebabnya: "{reason}"',
    en: '{path}: the waiver of the rule {rule} points to what does not exist ({missing}); the waiver was removed. Its reason: "{reason}"',
  },
};

/**
 * Why a file was not opened, in words: one sentence, or for faults a line for each, with its JSON path.
 */
export function refusalMessage(refusal: Refusal, lang: Lang): string {
  switch (refusal.code) {
    case 'not-json':
      return fill(NOT_JSON[refusal.problem][lang], {
        line: refusal.line,
        column: refusal.column,
        found: shown(refusal.found ?? ''),
      });
    case 'faults':
      return faultsMessage(refusal.faults, refusal.more, lang);
    case 'over-limit':
      return fill(LIMIT_WORDS[refusal.limit][lang], limitValues(refusal));
    case 'newer-version':
      return fill(REFUSALS['newer-version'][lang], { version: refusal.version, supported: refusal.supported });
    default:
      return REFUSALS[refusal.code][lang];
  }
}

/** What was put right when a file was opened, in words: where, what it was and what became of it. */
export function repairMessage(repair: Repair, lang: Lang): string {
  return fill(REPAIRS[repair.code][lang], { ...repair.values, path: repair.path });
}

/** One fault, with its JSON path. */
export function faultMessage(fault: Fault, lang: Lang): string {
  const expected = TYPES[fault.expected ?? '']?.[lang] ?? fault.expected ?? '';
  return `${fault.path}: ${fill(FAULTS[fault.problem][lang], { expected, found: fault.found ?? '' })}`;
}

function faultsMessage(faults: readonly Fault[], more: number, lang: Lang): string {
  const count = faults.length + more;
  const lines = faults.map((fault) => `- ${faultMessage(fault, lang)}`);
  const heading = fill(REFUSALS[count === 1 ? 'fault' : 'faults'][lang], { count });
  return [heading, ...lines, ...(more > 0 ? [fill(REFUSALS.more[lang], { more })] : [])].join('\n');
}

function limitValues(refusal: Extract<Refusal, { code: 'over-limit' }>): Values {
  const { actual = refusal.max, max } = refusal;
  // Rounded up, so that a file just over the limit is not said to be exactly at it.
  if (refusal.limit === 'bytes') return { actual: number(Math.ceil((actual / 2 ** 20) * 10) / 10), max: max / 2 ** 20 };
  return { actual: number(actual), max: number(max) };
}

/** Malay and English write numbers alike: a comma between thousands, a point before decimals. */
function number(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A character as a reader can see it: invisible ones by their code. */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const visible = !/[\p{C}\p{Z}]/u.test(character);
  return visible ? `"${character}"` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
