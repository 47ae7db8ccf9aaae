import type { Bilingual, Lang } from './lang';
import { fill, type Values } from './lang';

/** Words of the report. */
const WORDS = {
  report: { ms: 'Laporan Landscape Map View', en: 'Landscape Map View report' },
  project: { ms: 'Maklumat projek', en: 'The project' },
  summary: { ms: 'Semakan mengikut {rules} pada peringkat {stage}: {counts}.', en: 'Checked against {rules} at the stage “{stage}”: {counts}.' },
  drawing: { ms: 'Landscape Map View', en: 'Landscape Map View' },
  pictureCaption: { ms: 'Rajah 1: Landscape Map View {title}', en: 'Figure 1: Landscape Map View of {title}' },
  pictureAlt: {
    ms: 'Landscape Map View {title}: {elements} elemen dalam tujuh lorong dan {links} pautan. Jadual di bawah menyenaraikan semuanya.',
    en: 'Landscape Map View of {title}: {elements} elements in seven lanes and {links} links. The tables below list them all.',
  },
  changes: { ms: 'Perubahan sejak {since}', en: 'Changes since {since}' },
  comparedWith: { ms: 'Dibandingkan dengan lukisan terdahulu: {earlier}.', en: 'Compared with the earlier drawing: {earlier}.' },
  changesPicture: { ms: 'Perubahan pada lukisan', en: 'The changes in the drawing' },
  changesCaption: { ms: 'Rajah 2: Perubahan sejak {since}', en: 'Figure 2: Changes since {since}' },
  lane: { ms: 'Lorong', en: 'Lane' },
  allLanes: { ms: 'Semua lorong', en: 'All lanes' },
  subject: { ms: 'Perkara', en: 'Subject' },
  change: { ms: 'Perubahan', en: 'Change' },
  elements: { ms: 'Elemen mengikut lorong', en: 'Elements by lane' },
  laneHeading: { ms: 'Lorong {lane}: {name}', en: 'Lane {lane}: {name}' },
  laneEmpty: { ms: 'Tiada elemen dalam lorong ini.', en: 'No elements in this lane.' },
  exchanges: { ms: 'Pertukaran data', en: 'Data exchanges' },
  noExchanges: { ms: 'Tiada pertukaran data.', en: 'No data exchanges.' },
  links: { ms: 'Pautan lain mengikut lorong', en: 'Other links by lane' },
  noLinks: { ms: 'Tiada pautan lain.', en: 'No other links.' },
  sites: { ms: 'Lokasi, perkakasan dan perisian', en: 'Sites, hardware and software' },
  noSites: { ms: 'Tiada lokasi.', en: 'No sites.' },
  findings: { ms: 'Dapatan semakan', en: 'Findings of the check' },
  noFindings: { ms: 'Tiada dapatan.', en: 'No findings.' },
  waivers: { ms: 'Pengecualian dan sebabnya', en: 'Waivers and their reasons' },
  noWaivers: { ms: 'Tiada pengecualian.', en: 'No waivers.' },
  details: { ms: 'Butiran', en: 'Details' },
  items: { ms: 'Data dan pengelasan', en: 'Data and classification' },
  severityAndRule: { ms: 'Tahap', en: 'Severity' },
  byAndDate: { ms: 'Oleh, tarikh', en: 'By, date' },
  page: { ms: 'Halaman {page} daripada {count}', en: 'Page {page} of {count}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ReportWord = keyof typeof WORDS;

/** A word of the report in a language, with its places filled. */
export function reportWord(word: ReportWord, lang: Lang, values?: Values): string {
  return fill(WORDS[word][lang], values);
}
