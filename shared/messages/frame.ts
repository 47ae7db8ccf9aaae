import type { Architecture } from '../document/kinds';
import type { LinkMeaning } from '../document/link-meaning';
import type { ElementKind, Lane } from '../document/types';
import { fill, type Bilingual, type Lang, type Values } from './lang';

/** The words that the drawing itself carries, on the canvas and on the exported page. */
const WORDS = {
  unnamed: { ms: 'Tanpa nama', en: 'Unnamed' },
  emptyNote: { ms: 'Nota kosong', en: 'Empty note' },
  untitled: { ms: 'Tanpa tajuk', en: 'Untitled' },
  unknownValue: { ms: 'nilai tidak dikenali: {id}', en: 'unknown value: {id}' },

  manual: { ms: 'Manual', en: 'Manual' },
  collects: { ms: 'Kumpul: {items}', en: 'Collects: {items}' },
  product: { ms: 'Produk: {product}', en: 'Product: {product}' },
  persona: { ms: 'Persona: {persona}', en: 'Persona: {persona}' },
  internal: { ms: 'Dalaman', en: 'Internal' },
  external: { ms: 'Luaran', en: 'External' },
  externalSystem: { ms: 'Sistem luaran', en: 'External system' },
  signIn: { ms: 'Log masuk', en: 'Sign-in' },
  payment: { ms: 'Pembayaran', en: 'Payment' },
  sharing: { ms: 'Perkongsian data', en: 'Data sharing' },
  platform: { ms: 'Platform', en: 'Platform' },
  registry: { ms: 'Registri {name}', en: '{name} registry' },
  repository: { ms: 'Repositori {name}', en: '{name} repository' },
  hardware: { ms: 'Perkakasan', en: 'Hardware' },
  software: { ms: 'Perisian', en: 'Software' },
  placement: { ms: 'Penempatan', en: 'Placement' },
  integratedService: { ms: 'Perkhidmatan bersepadu', en: 'Integrated service' },
  toReceiver: { ms: '→ {receiver}: {items}', en: '→ {receiver}: {items}' },

  pageKind: { ms: 'Landscape Map View (LMV)', en: 'Landscape Map View (LMV)' },
  sector: { ms: 'Sektor', en: 'Sector' },
  domain: { ms: 'Domain', en: 'Domain' },
  category: { ms: 'Kategori', en: 'Category' },
  categoryKind: { ms: 'Jenis', en: 'Kind' },
  state: { ms: 'Keadaan', en: 'State' },
  revision: { ms: 'Semakan', en: 'Revision' },
  date: { ms: 'Tarikh', en: 'Date' },
  preparedBy: { ms: 'Disediakan oleh', en: 'Prepared by' },

  sheetNumber: { ms: 'Halaman {number} daripada {of}', en: 'Page {number} of {of}' },
  legend: { ms: 'Petunjuk', en: 'Legend' },
  rules: { ms: 'Peraturan {edition}', en: 'Rules {edition}' },
  stageDraft: { ms: 'draf', en: 'draft' },
  stageSubmission: { ms: 'sedia untuk JTISA', en: 'ready for JTISA' },
  errorOne: { ms: '{n} ralat', en: '{n} error' },
  errorMany: { ms: '{n} ralat', en: '{n} errors' },
  warningOne: { ms: '{n} amaran', en: '{n} warning' },
  warningMany: { ms: '{n} amaran', en: '{n} warnings' },
  hintOne: { ms: '{n} petua', en: '{n} hint' },
  hintMany: { ms: '{n} petua', en: '{n} hints' },
  waivedOne: { ms: '{n} diketepikan', en: '{n} waived' },
  waivedMany: { ms: '{n} diketepikan', en: '{n} waived' },
  noteOne: { ms: '{n} nota dalam fail', en: '{n} note in the file' },
  noteMany: { ms: '{n} nota dalam fail', en: '{n} notes in the file' },
  waivedErrors: { ms: 'Ralat yang diketepikan, dengan sebab', en: 'Errors waived, with the reason' },
  reason: { ms: 'Sebab: {reason}', en: 'Reason: {reason}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FrameWord = keyof typeof WORDS;

/** A word or phrase of the drawing in a language, with its places filled. */
export function frameWord(word: FrameWord, lang: Lang, values?: Values): string {
  return values ? fill(WORDS[word][lang], values) : WORDS[word][lang];
}

/** "1 warning", "2 warnings": a count with its noun. */
export function frameCount(noun: 'error' | 'warning' | 'hint' | 'waived' | 'note', n: number, lang: Lang): string {
  return frameWord(n === 1 ? `${noun}One` : `${noun}Many`, lang, { n });
}

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  ms: ['Januari', 'Februari', 'Mac', 'April', 'Mei', 'Jun', 'Julai', 'Ogos', 'September', 'Oktober', 'November', 'Disember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** "15 Januari 2026" from `2026-01-15`; anything that is no such date is given back as it is. */
export function dateInWords(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date.trim()) ?? [];
  const name = MONTHS[lang][Number(month) - 1];
  return year === undefined || name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

const LANES: Readonly<Record<Lane, Bilingual>> = {
  1: { ms: 'Pengguna Perkhidmatan', en: 'Service users' },
  2: { ms: 'Medium Perkhidmatan', en: 'Service channels' },
  3: { ms: 'Perkhidmatan', en: 'Services' },
  4: { ms: 'Proses Peringkat Tinggi', en: 'High-level processes' },
  5: { ms: 'Aplikasi Bersepadu', en: 'Integrated applications' },
  6: { ms: 'Data/Maklumat dan Agensi Pembekal', en: 'Data and supplying agencies' },
  7: { ms: 'Infrastruktur', en: 'Infrastructure' },
};

/** The name of a lane (Jadual 3-1; label 5 has our own name, because the guide repeats label 4's there). */
export function laneName(lane: Lane, lang: Lang): string {
  return LANES[lane][lang];
}

/** Jadual 3-1 prints these in English, in a Malay text; so does the drawing. */
const ARCHITECTURES: Readonly<Record<Architecture, string>> = {
  business: 'Business Architecture',
  application: 'Application Architecture',
  data: 'Data Architecture',
  technology: 'Technology Architecture',
};

export function architectureName(architecture: Architecture): string {
  return ARCHITECTURES[architecture];
}

const KINDS: Readonly<Record<ElementKind, Bilingual>> = {
  user: { ms: 'Pengguna', en: 'User' },
  channel: { ms: 'Saluran', en: 'Channel' },
  service: { ms: 'Perkhidmatan', en: 'Service' },
  process: { ms: 'Proses', en: 'Process' },
  application: { ms: 'Aplikasi', en: 'Application' },
  module: { ms: 'Modul', en: 'Module' },
  'application-service': { ms: 'Perkhidmatan aplikasi', en: 'Application service' },
  platform: { ms: 'Platform', en: 'Platform' },
  system: { ms: 'Sistem', en: 'System' },
  dataset: { ms: 'Set data', en: 'Dataset' },
  site: { ms: 'Lokasi', en: 'Site' },
  network: { ms: 'Rangkaian', en: 'Network' },
  'security-control': { ms: 'Kawalan keselamatan', en: 'Security control' },
  note: { ms: 'Nota', en: 'Note' },
};

/** What a kind of element is called on the drawing. */
export function kindName(kind: ElementKind, lang: Lang): string {
  return KINDS[kind][lang];
}

const MEANINGS: Readonly<Record<LinkMeaning | 'none', Bilingual>> = {
  uses: { ms: 'menggunakan', en: 'uses' },
  'gives-access': { ms: 'memberi capaian', en: 'gives access' },
  'realised-by': { ms: 'dilaksanakan oleh', en: 'realised by' },
  'followed-by': { ms: 'diikuti oleh', en: 'followed by' },
  'automated-by': { ms: 'diautomasikan oleh', en: 'automated by' },
  'relies-on': { ms: 'bergantung pada', en: 'relies on' },
  exchange: { ms: 'pertukaran data', en: 'data exchange' },
  'hosted-at': { ms: 'dihoskan di', en: 'hosted at' },
  'connected-to': { ms: 'disambungkan', en: 'connected' },
  'protected-by': { ms: 'dilindungi oleh', en: 'protected by' },
  about: { ms: 'tentang', en: 'about' },
  none: { ms: 'pautan tidak dibenarkan', en: 'link not allowed' },
};

/** What a link says, in a word or two; `undefined` is a link between kinds that the guide does not join. */
export function meaningName(meaning: LinkMeaning | undefined, lang: Lang): string {
  return MEANINGS[meaning ?? 'none'][lang];
}
