import type { ExerciseFault } from '../workshop/exercise/read-exercise';
import type { Condition } from '../workshop/exercise/schema';
import type { StepLook } from '../workshop/exercise/look-over';
import { exerciseFaultMessage } from './exercise';
import { fill, type Bilingual, type Lang, type Values } from './lang';

const WORDS = {
  own: { ms: 'Latihan sendiri', en: 'Your own exercises' },
  builtIn: { ms: 'Disertakan dalam program', en: 'Included in the program' },
  openFile: { ms: 'Buka fail latihan…', en: 'Open an exercise file…' },
  newOne: { ms: 'Latihan baharu…', en: 'New exercise…' },
  edit: { ms: 'Sunting: {title}', en: 'Edit: {title}' },
  duplicate: { ms: 'Duplikasi: {title}', en: 'Duplicate: {title}' },
  exportOf: { ms: 'Simpan sebagai fail: {title}', en: 'Save as a file: {title}' },
  remove: { ms: 'Padam: {title}', en: 'Delete: {title}' },
  removeAsk: { ms: 'Padam “{title}” daripada komputer ini? Lukisan yang menjawabnya dan failnya kekal.', en: 'Delete “{title}” from this computer? Drawings that answer it stay, and so does its file.' },
  removeNow: { ms: 'Padam', en: 'Delete' },
  replaceAsk: { ms: '“{title}” sudah ada di sini dengan ID “{id}”. Gantikan dengan yang dalam fail?', en: '“{title}” is here already, under the ID “{id}”. Replace it with the one in the file?' },
  replaceNow: { ms: 'Gantikan', en: 'Replace' },
  notReady: { ms: 'belum lengkap', en: 'not complete yet' },
  untitled: { ms: 'Latihan tanpa tajuk', en: 'Untitled exercise' },
  copyOf: { ms: '{title} (salinan)', en: '{title} (copy)' },
  kept: { ms: 'Disimpan pada komputer ini', en: 'Kept on this computer' },
  tryIt: { ms: 'Cuba', en: 'Try it' },
  exportIt: { ms: 'Eksport…', en: 'Export…' },
  language: { ms: 'Bahasa yang ditulis', en: 'Language that you write' },
  languageHint: { ms: 'Apa yang ditulis dalam satu bahasa sahaja digunakan bagi kedua-duanya.', en: 'What you write in one language only stands for both.' },
  title: { ms: 'Tajuk', en: 'Title' },
  goal: { ms: 'Matlamat: apa yang peserta perlu capai', en: 'Goal: what the participant is to reach' },
  source: { ms: 'Jadual atau perenggan panduan (jika ada)', en: 'Table or paragraph of the guide (if any)' },
  minutes: { ms: 'Minit', en: 'Minutes' },
  id: { ms: 'ID dalam nama fail', en: 'ID, as in file names' },
  idTaken: { ms: 'ID “{id}” sudah digunakan oleh latihan lain.', en: 'The ID “{id}” is another exercise’s already.' },
  drawings: { ms: 'Lukisan', en: 'Drawings' },
  starter: { ms: 'Permulaan', en: 'Starter' },
  model: { ms: 'Jawapan contoh', en: 'Model answer' },
  drawingCount: { ms: '{elements} elemen, {links} pautan', en: 'Elements: {elements}, links: {links}' },
  sameDrawing: { ms: 'sama seperti permulaan', en: 'the same as the starter' },
  takeStarter: { ms: 'Guna lukisan terbuka sebagai permulaan', en: 'Use the open drawing as starter' },
  takeModel: { ms: 'Guna lukisan terbuka sebagai jawapan contoh', en: 'Use the open drawing as model answer' },
  emptyStarter: { ms: 'Bermula kosong', en: 'Begin empty' },
  openStarter: { ms: 'Buka permulaan sebagai lukisan', en: 'Open the starter as a drawing' },
  openModel: { ms: 'Buka jawapan contoh sebagai lukisan', en: 'Open the model answer as a drawing' },
  open: { ms: 'Buka', en: 'Open' },
  check: { ms: 'Semakan', en: 'Check' },
  ready: { ms: 'Sedia: jawapan contoh menyelesaikan semua langkah, dan tiada yang selesai sejak mula.', en: 'Ready: the model answer does every step, and none is ticked from the start.' },
  faults: { ms: 'Perlu dilengkapkan sebelum dicuba atau dieksport:', en: 'To be completed before it can be tried or exported:' },
  moreFaults: { ms: 'dan {n} lagi', en: 'and {n} more' },
  tickedSteps: { ms: 'Sudah selesai sejak mula: langkah {steps}.', en: 'Ticked from the start: step {steps}.' },
  unsolvedSteps: { ms: 'Tidak diselesaikan oleh jawapan contoh: langkah {steps}.', en: 'Not done by the model answer: step {steps}.' },
  stepWords: { ms: 'Apa yang perlu dilakukan', en: 'What is to be done' },
  points: { ms: 'Markah', en: 'Points' },
  hint1: { ms: 'Petua 1: umum', en: 'Hint 1: in general' },
  hint2: { ms: 'Petua 2: di mana', en: 'Hint 2: where' },
  hint3: { ms: 'Petua 3: tepatnya', en: 'Hint 3: what exactly' },
  conditions: { ms: 'Langkah ini selesai apabila', en: 'This step is ticked when' },
  noCondition: { ms: 'belum ada syarat.', en: 'it has no condition yet.' },
  condition: { ms: 'Syarat {n}', en: 'Condition {n}' },
  addCondition: { ms: 'Tambah syarat', en: 'Add a condition' },
  removeCondition: { ms: 'Buang syarat {n}', en: 'Remove condition {n}' },
  sort: { ms: 'Apa yang disemak', en: 'What is checked' },
  rule: { ms: 'Peraturan', en: 'Rule' },
  at: { ms: 'Berkenaan', en: 'About' },
  anywhere: { ms: 'seluruh lukisan', en: 'the whole drawing' },
  stage: { ms: 'Peringkat', en: 'Stage' },
  draft: { ms: 'Draf', en: 'Draft' },
  submission: { ms: 'Serahan', en: 'Submission' },
  waived: { ms: 'Ketepian dengan alasan diterima', en: 'Setting it aside with a reason will do' },
  kind: { ms: 'Jenis elemen', en: 'Kind of element' },
  anyKind: { ms: 'mana-mana jenis', en: 'any kind' },
  names: { ms: 'Nama (kosong: apa-apa; beberapa: pisahkan dengan ;)', en: 'Name (blank: any; several: put ; between)' },
  which: { ms: 'Yang ini daripada permulaan', en: 'This one of the starter' },
  anyOne: { ms: 'mana-mana satu', en: 'any of them' },
  anyValue: { ms: 'apa-apa', en: 'anything' },
  alsoWith: { ms: 'Juga: {property} = {values}', en: 'Also: {property} = {values}' },
  count: { ms: 'Sekurang-kurangnya', en: 'At least' },
  from: { ms: 'Dari', en: 'From' },
  to: { ms: 'Ke', en: 'To' },
  of: { ms: 'Milik', en: 'Of' },
  project: { ms: 'projek', en: 'the project' },
  element: { ms: 'elemen', en: 'an element' },
  property: { ms: 'Butiran', en: 'Detail' },
  is: { ms: 'Nilai (kosong: apa sahaja; beberapa: pisahkan dengan ;)', en: 'Value (blank: anything; several: put ; between)' },
  percent: { ms: 'Peratus yang sama', en: 'Per cent the same' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ExerciseEditorWord = keyof typeof WORDS;

/** A word or phrase of making exercises, with its places filled. */
export function exerciseEditorWord(word: ExerciseEditorWord, lang: Lang, values?: Values): string {
  return fill(WORDS[word][lang], values);
}

/** What each sort of condition asks, in the order in which they are offered. */
export const CONDITION_WORDS: Readonly<Record<Condition['what'], Bilingual>> = {
  element: { ms: 'elemen ada', en: 'an element is there' },
  link: { ms: 'pautan ada', en: 'a link is there' },
  property: { ms: 'butiran diisi', en: 'a detail is filled in' },
  rule: { ms: 'peraturan tidak menemui apa-apa', en: 'a rule finds nothing' },
  clean: { ms: 'tiada ralat langsung', en: 'there is no error at all' },
  match: { ms: 'sama seperti jawapan contoh', en: 'it is like the model answer' },
};

/** What is pointed out of a step; undefined of a good one. */
export const LOOK_WORDS: Readonly<Record<StepLook, Bilingual | undefined>> = {
  good: undefined,
  empty: { ms: 'Langkah ini belum ada syarat.', en: 'This step has no condition yet.' },
  ticked: { ms: 'Langkah ini sudah selesai dalam lukisan permulaan.', en: 'This step is ticked from the start: the starter fulfils it.' },
  unsolved: { ms: 'Jawapan contoh tidak menyelesaikan langkah ini.', en: 'The model answer does not do this step.' },
};

const STEP: Bilingual = { ms: 'Langkah {n}', en: 'Step {n}' };

/** What is still wrong with an exercise that is being made, with its place in the words of the editor; each once. */
export function exerciseFaultLines(faults: readonly ExerciseFault[], lang: Lang): readonly string[] {
  const line = (fault: ExerciseFault): string => {
    if (!('path' in fault)) return exerciseFaultMessage(fault, lang);
    const step = /^\/steps\/(\d+)\/when$/u.exec(fault.path)?.[1];
    if (step !== undefined) return `${fill(STEP[lang], { n: Number(step) + 1 })}: ${exerciseEditorWord('noCondition', lang)}`;
    return exerciseFaultMessage({ ...fault, path: placeWords(fault.path, lang) }, lang);
  };
  return [...new Set(faults.map(line))];
}

/** `/steps/1/hints/2/ms` as “Step 2, Hint 3: what exactly”. */
function placeWords(path: string, lang: Lang): string {
  const [, first = '', step, part, number] = path.split('/');
  const word = (name: ExerciseEditorWord, values?: Values): string => exerciseEditorWord(name, lang, values);
  if (first !== 'steps' || step === undefined) return first in WORDS ? word(first as ExerciseEditorWord) : path;
  const at = Number(number ?? 0);
  const parts: Readonly<Record<string, string>> = {
    words: word('stepWords'),
    points: word('points'),
    hints: word((['hint1', 'hint2', 'hint3'] as const)[at] ?? 'hint1'),
    when: number === undefined ? word('conditions') : word('condition', { n: at + 1 }),
  };
  const within = parts[part ?? ''];
  return `${fill(STEP[lang], { n: Number(step) + 1 })}${within === undefined ? '' : `, ${within}`}`;
}
