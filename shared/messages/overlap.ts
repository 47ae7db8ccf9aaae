import type { OverlapWhat } from '../overlap/facts';
import type { OverlapReason } from '../overlap/overlap';
import { fill, type Bilingual, type Lang, type Values } from './lang';

const WHATS: Readonly<Record<OverlapWhat, Bilingual>> = {
  application: { ms: 'Aplikasi', en: 'Application' },
  'application-service': { ms: 'Perkhidmatan aplikasi', en: 'Application service' },
  exchange: { ms: 'Pertukaran data', en: 'Data exchange' },
  data: { ms: 'Data yang dipegang', en: 'Data held' },
  collected: { ms: 'Data yang diminta', en: 'Data asked for' },
};

const REASONS: Readonly<Record<OverlapReason, Bilingual>> = {
  same: { ms: 'nama sama', en: 'same name' },
  signs: { ms: 'sama kecuali tanda, jarak atau singkatan di sisinya', en: 'same but for signs, blanks or initials beside it' },
  words: { ms: 'perkataan sama, susunan lain', en: 'same words in another order' },
  translation: { ms: 'sama dalam bahasa lain', en: 'same in the other language' },
  short: { ms: 'singkatan', en: 'abbreviation' },
  spelling: { ms: 'beza satu huruf', en: 'one letter differs' },
};

/** What an overlap says. */
const WORDS = {
  title: { ms: 'Pertindihan antara lukisan', en: 'Overlap between drawings' },
  looked: { ms: '{drawings} lukisan diteliti, {groups} perkara dipunyai oleh lebih daripada satu inisiatif', en: 'Looked at {drawings} drawings: {groups} shared by more than one initiative' },
  none: { ms: 'Tiada pertindihan ditemui.', en: 'No overlap found.' },
  why: {
    ms: 'Panduan meminta agensi memastikan tiada pertindihan inisiatif (para 3.2.1 c; para 4.2.2 a). Nama yang serupa ialah tanda untuk disemak, bukan bukti.',
    en: 'The guide asks agencies to see that no initiative is built twice (para 3.2.1 c; para 4.2.2 a). A similar name is a sign to look into, not a proof.',
  },
  general: { ms: 'istilah senarai panduan; mungkin memang dikongsi', en: 'a term of the guide’s lists; it may be meant to be shared' },
  initiatives: { ms: '{n} inisiatif', en: '{n} initiatives' },
  untitled: { ms: 'Lukisan tanpa tajuk', en: 'Untitled drawing' },
  asIs: { ms: 'As-Is', en: 'As-Is' },
  toBe: { ms: 'To-Be', en: 'To-Be' },
  sameDot: { ms: 'nama sama dengan barisnya', en: 'the row’s very name' },
  likeDot: { ms: 'nama yang serupa', en: 'a similar name' },
  moreDrawings: { ms: 'dan {n} lukisan lagi yang bertindih', en: 'and {n} more drawings with an overlap' },
  moreGroups: { ms: 'dan {n} perkara lagi', en: 'and {n} more things' },
  sharedWith: { ms: 'berkongsi dengan {n}', en: 'shares with {n}' },
  drawings: { ms: 'Lukisan', en: 'Drawings' },
  columnWhat: { ms: 'Jenis', en: 'Kind' },
  columnName: { ms: 'Nama', en: 'Name' },
  columnScore: { ms: 'Markah', en: 'Score' },
  columnReason: { ms: 'Sebab', en: 'Reason' },
  columnInitiatives: { ms: 'Inisiatif', en: 'Initiatives' },
  columnGeneral: { ms: 'Istilah panduan', en: 'Term of the guide' },
  columnDrawing: { ms: 'Lukisan', en: 'Drawing' },
  columnAgency: { ms: 'Agensi', en: 'Agency' },
  columnState: { ms: 'Keadaan', en: 'State' },
  columnWritten: { ms: 'Ditulis sebagai', en: 'Written as' },
  columnHow: { ms: 'Padanan', en: 'Match' },
  columnFile: { ms: 'Fail', en: 'File' },
  columnId: { ms: 'Id', en: 'Id' },
  yes: { ms: 'ya', en: 'yes' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OverlapWord = keyof typeof WORDS;

/** A word or phrase of an overlap, with its places filled. */
export function overlapWord(word: OverlapWord, lang: Lang, values?: Values): string {
  return values ? fill(WORDS[word][lang], values) : WORDS[word][lang];
}

/** What a thing that overlaps is. */
export function overlapWhat(what: OverlapWhat, lang: Lang): string {
  return WHATS[what][lang];
}

/** Why two names are taken for one thing. */
export function overlapReason(reason: OverlapReason, lang: Lang): string {
  return REASONS[reason][lang];
}
