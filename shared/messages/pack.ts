import type { PackFault } from '../pack/verify-pack';
import { fill, type Bilingual, type Lang, type Values } from './lang';

const WORDS = {
  sound: { ms: 'Pek ini lengkap: setiap bahagian tidak berubah, dan setiap satunya dibuat daripada dokumen di dalamnya.', en: 'This pack is whole: no part was changed, and each was made of the document in it.' },
  soundOther: {
    ms: 'Pek ini lengkap dan tidak berubah. Ia dibuat dengan {program}; versi ini tidak dapat membandingkan gambarnya dengan dokumen.',
    en: 'This pack is whole and unchanged. It was made by {program}; this version can’t hold its pictures against the document.',
  },
  otherProgram: { ms: 'Dibuat dengan {program}, versi lain daripada yang ini.', en: 'Made by {program}, another version than this one.' },
  today: { ms: 'Peraturan {rules} hari ini, sedia untuk JTISA: {counts}', en: 'Rules {rules} today, ready for JTISA: {counts}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const FAULTS: Readonly<Record<PackFault['code'], Bilingual>> = {
  'not-a-zip': { ms: 'Ini bukan fail ZIP, atau ia rosak.', en: 'This is no ZIP file, or it is damaged.' },
  'too-large': { ms: 'Isinya jauh lebih besar daripada mana-mana pek.', en: 'What is in it is far larger than any pack.' },
  'no-manifest': { ms: 'Tiada manifest.json: ini bukan pek penyerahan Landskap.', en: 'There is no manifest.json: this is no submission pack of Landskap.' },
  'manifest-broken': { ms: 'manifest.json tidak seperti yang sepatutnya ({reason}).', en: 'manifest.json is not as it must be ({reason}).' },
  'role-missing': { ms: 'Manifest tidak menyenaraikan {role}.', en: 'The manifest lists no {role}.' },
  'part-missing': { ms: '“{name}” tiada dalam pek.', en: '“{name}” is not in the pack.' },
  'part-changed': { ms: '“{name}” telah diubah selepas pek dibuat.', en: '“{name}” was changed after the pack was made.' },
  'part-unlisted': { ms: '“{name}” ada dalam pek tetapi tidak disenaraikan dalam manifest.', en: '“{name}” is in the pack, but the manifest does not list it.' },
  'document-unreadable': { ms: '“{name}” tidak dapat dibuka sebagai lukisan.', en: '“{name}” can’t be opened as a drawing.' },
  'document-differs': { ms: '“{name}” bukan dokumen yang dinyatakan dalam manifest.', en: '“{name}” is not the document that the manifest names.' },
  'not-of-document': { ms: '“{name}” tidak sama dengan yang dihasilkan daripada dokumen dalam pek ini.', en: '“{name}” is not what the document in this pack gives.' },
  'check-differs': { ms: 'Dapatan dalam “{name}” tidak sama dengan dapatan peraturan itu sendiri.', en: 'The findings in “{name}” are not what the rules say.' },
};

const ROLES: Readonly<Record<string, Bilingual>> = {
  picture: { ms: 'gambar', en: 'picture' },
  page: { ms: 'halaman PDF', en: 'PDF page' },
  document: { ms: 'dokumen', en: 'document' },
  report: { ms: 'laporan', en: 'report' },
  'report-page': { ms: 'laporan PDF', en: 'PDF report' },
  inventory: { ms: 'inventori', en: 'inventory' },
  earlier: { ms: 'lukisan terdahulu', en: 'earlier drawing' },
};

/** A sentence about a pack as a whole. */
export function packWord(word: keyof typeof WORDS, lang: Lang, values?: Values): string {
  return fill(WORDS[word][lang], values);
}

/** What is wrong with a pack, in words. */
export function packFaultMessage(fault: PackFault, lang: Lang): string {
  const { code, ...values } = fault;
  return fill(FAULTS[code][lang], 'role' in values ? { role: ROLES[values.role]?.[lang] ?? values.role } : values);
}

/** What a part of a pack is called. */
export function packRoleName(role: string, lang: Lang): string {
  return ROLES[role]?.[lang] ?? role;
}
