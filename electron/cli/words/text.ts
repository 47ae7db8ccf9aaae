import { fill, type Bilingual, type Lang, type Values } from '../../../shared/messages/lang';

/** What the command line itself says; findings, refusals and exports have their own words in `shared/messages`. */
const TEXT = {
  'error-line': { ms: 'landskap: {message}', en: 'landskap: {message}' },
  'file-line': { ms: 'landskap: {file}: {message}', en: 'landskap: {file}: {message}' },
  'usage-heading': { ms: 'Cara guna:', en: 'Usage:' },
  'see-help': { ms: 'Lihat “landskap help” untuk keterangan lanjut.', en: 'See “landskap help --lang en” for more.' },

  'nothing-found': { ms: 'Tiada penemuan', en: 'No findings' },
  reason: { ms: 'Sebab: {reason}', en: 'Reason: {reason}' },
  'waived-of': { ms: 'diketepikan ({severity})', en: 'waived ({severity})' },
  'whole-drawing': { ms: 'Lukisan keseluruhan', en: 'The drawing as a whole' },
  project: { ms: 'Projek', en: 'The project' },
  error: { ms: 'ralat', en: 'error' },
  warning: { ms: 'amaran', en: 'warning' },
  hint: { ms: 'petua', en: 'hint' },
  repaired: { ms: 'Dibaiki semasa dibuka; fail asal tidak diubah:', en: 'Repaired while opening; the file itself was not changed:' },
  'repaired-one': { ms: 'dibaiki semasa dibuka: {repair}', en: 'repaired while opening: {repair}' },
  'files-checked': { ms: '{n} fail disemak: {summary}', en: '{n} files checked: {summary}' },
  'files-unread': { ms: '{n} fail tidak dapat dibaca', en: '{n} files could not be read' },
  'file-unread': { ms: '1 fail tidak dapat dibaca', en: '1 file could not be read' },
  'too-many-warnings': { ms: '{n} amaran, melebihi had {max} (--max-warnings).', en: '{n} warnings, over the limit of {max} (--max-warnings).' },
  progress: { ms: 'Menyemak {done} daripada {all} …', en: 'Checking {done} of {all} …' },
  'check-failed': { ms: 'tidak dapat disemak: {reason}', en: 'could not be checked: {reason}' },

  written: { ms: 'Ditulis: {file} ({size})', en: 'Written: {file} ({size})' },
  'ending-unknown': {
    ms: 'tidak tahu format untuk “{file}”: nama itu mesti berakhir dengan {endings}.',
    en: 'no format for “{file}”: the name must end in {endings}.',
  },
  'option-not-for': {
    ms: '“{option}” tidak bermakna untuk fail {ending}.',
    en: '“{option}” means nothing for a {ending} file.',
  },
  'compare-only-reports': {
    ms: '“--compare-with” hanya untuk laporan: nama yang ditulis mesti berakhir dengan {endings}.',
    en: '“--compare-with” is for reports only: the name to write must end in {endings}.',
  },
  'compare-itself': {
    ms: 'ini lukisan yang sama; dengan --compare-with, beri lukisan yang terdahulu.',
    en: 'this is the same drawing; give the earlier one with --compare-with.',
  },
  'out-is-input': {
    ms: 'fail ini ialah lukisan yang dibaca; pilih nama lain supaya ia tidak hilang.',
    en: 'this is the drawing that was read; choose another name, so that it is not lost.',
  },

  'pack-refused': {
    ms: 'pek tidak ditulis: {n} ralat menghalangnya. Betulkan atau ketepikan dengan sebab, atau guna --anyway.',
    en: 'no pack was written: {n} error(s) stand in the way. Repair them or waive them with a reason, or use --anyway.',
  },
  'no-drawings': { ms: 'tiada lukisan .lmv di sini.', en: 'there is no .lmv drawing here.' },
  'no-exercise': {
    ms: 'lukisan ini tidak menyatakan latihan mana yang dijawabnya; namakan dengan --exercise.',
    en: 'this drawing does not say which exercise it answers; name one with --exercise.',
  },
  'other-exercise': { ms: 'lukisan ini menjawab latihan lain: “{id}”.', en: 'this drawing answers another exercise: “{id}”.' },
  'exercise-unknown': {
    ms: 'tiada latihan “{id}”. Yang ada: {ids}. Fail latihan dinamakan dengan akhirannya, misalnya latihan.json.',
    en: 'there is no exercise “{id}”. There are: {ids}. A file is named with its ending, such as exercise.json.',
  },
  looking: { ms: 'Meneliti {done} daripada {all} …', en: 'Looking at {done} of {all} …' },
  'look-failed': { ms: 'tidak dapat diteliti: {reason}', en: 'could not be looked at: {reason}' },
  packing: { ms: 'Membuat pek … {percent}%', en: 'Making the pack … {percent}%' },
  'import-counts': {
    ms: '{elements} daripada {things} benda dan {links} daripada {ties} garisan diambil.',
    en: '{elements} of {things} things and {links} of {ties} lines were taken over.',
  },
  'import-type': { ms: '  {type} ({count}) → {target}', en: '  {type} ({count}) → {target}' },
  'map-unknown': {
    ms: '--map: “{pair}” tidak difahami; tulis Jenis=kind dengan kind salah satu daripada {targets}.',
    en: '--map: “{pair}” is not understood; write Type=kind with one of {targets}.',
  },

  'rules-heading': {
    ms: '{n} peraturan, edisi {edition}. Tahap: draf → sedia untuk JTISA.',
    en: '{n} rules, edition {edition}. Severity: draft → ready for JTISA.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TextKey = keyof typeof TEXT;

/** A phrase of the command line in a language, with its places filled. */
export function text(key: TextKey, lang: Lang, values?: Values): string {
  return values ? fill(TEXT[key][lang], values) : TEXT[key][lang];
}
