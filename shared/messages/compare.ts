import { fill, type Bilingual, type Lang, type Values } from './lang';

/** What a comparison says. */
const WORDS = {
  title: { ms: 'Perbandingan', en: 'Comparison' },
  before: { ms: 'Sebelum', en: 'Before' },
  after: { ms: 'Selepas', en: 'After' },
  same: { ms: 'Tiada perbezaan.', en: 'No difference.' },
  project: { ms: 'Projek', en: 'The project' },
  waivers: { ms: 'Pengecualian', en: 'Waivers' },
  added: { ms: 'ditambah', en: 'added' },
  removed: { ms: 'dibuang', en: 'removed' },
  changed: { ms: 'diubah', en: 'changed' },
  moved: { ms: 'dipindahkan', en: 'moved' },
  summary: { ms: '{added} ditambah, {removed} dibuang, {changed} diubah, {moved} dipindahkan', en: '{added} added, {removed} removed, {changed} changed, {moved} moved' },
  link: { ms: 'Pautan {from} → {to}', en: 'Link {from} → {to}' },
  nothing: { ms: 'tiada', en: 'none' },
  unnamed: { ms: 'tanpa nama', en: 'unnamed' },
  otherData: { ms: 'data lain', en: 'other data' },
  laneHeading: { ms: '{lane} {name}', en: '{lane} {name}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CompareWord = keyof typeof WORDS;

/** A word or phrase of a comparison, with its places filled. */
export function compareWord(word: CompareWord, lang: Lang, values?: Values): string {
  return values ? fill(WORDS[word][lang], values) : WORDS[word][lang];
}
