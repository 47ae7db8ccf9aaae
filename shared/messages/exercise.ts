import type { ExerciseFault } from '../workshop/exercise/read-exercise';
import { refusalMessage } from './document';
import { fill, type Bilingual, type Lang, type Values } from './lang';

const WORDS = {
  columnName: { ms: 'Nama', en: 'Name' },
  columnExercise: { ms: 'Latihan', en: 'Exercise' },
  columnPoints: { ms: 'Markah', en: 'Points' },
  columnOf: { ms: 'Daripada', en: 'Of' },
  columnPercent: { ms: 'Peratus', en: 'Per cent' },
  columnMinutes: { ms: 'Minit', en: 'Minutes' },
  columnHints: { ms: 'Petua dilihat', en: 'Hints seen' },
  columnModel: { ms: 'Jawapan contoh dilihat', en: 'Model answer seen' },
  columnStarted: { ms: 'Mula (UTC)', en: 'Begun (UTC)' },
  columnFinished: { ms: 'Selesai (UTC)', en: 'Finished (UTC)' },
  columnSteps: { ms: 'Langkah', en: 'Steps' },
  columnMissing: { ms: 'Langkah belum selesai', en: 'Steps not done' },
  columnFile: { ms: 'Fail', en: 'File' },
  yes: { ms: 'ya', en: 'yes' },
  nameless: { ms: '(tanpa nama)', en: '(no name)' },
  exerciseOf: { ms: '{title} ({id}) · {max} markah', en: '{title} ({id}) · {max} points' },
  stepsOfClass: { ms: 'Siapa sudah menyelesaikan setiap langkah', en: 'Who has done each step' },
  minutes: { ms: '{n} min', en: '{n} min' },
  sheetTitle: { ms: 'Helaian keputusan', en: 'Result sheet' },
  sheetMarked: { ms: 'Ditandakan oleh Landskap daripada lukisan itu sendiri, mengikut peraturan {rules}.', en: 'Marked by Landskap from the drawing itself, by the rules {rules}.' },
  sheetPoints: { ms: '{points} daripada {max} ({percent} %)', en: '{points} of {max} ({percent} %)' },
  sheetTime: { ms: 'Masa', en: 'Time' },
  sheetState: { ms: 'Keadaan', en: 'State' },
  no: { ms: 'tidak', en: 'no' },
  title: { ms: 'Latihan', en: 'Exercises' },
  about: {
    ms: 'Setiap latihan membuka lukisan permulaan dan menandakan dirinya semasa anda melukis. Petua dan jawapan contoh ada, dan dicatat dalam keputusan.',
    en: 'Each exercise opens a starter drawing and marks itself while you draw. There are hints and a model answer; looking at them is noted in the result.',
  },
  best: { ms: 'terbaik: {points} daripada {max}', en: 'best: {points} of {max}' },
  unknown: { ms: 'Lukisan ini menjawab latihan “{id}”, yang tiada pada komputer ini. Buka failnya untuk meneruskan.', en: 'This drawing answers the exercise “{id}”, which is not on this computer. Open its file to go on.' },
  progress: { ms: 'Kemajuan', en: 'Progress' },
  score: { ms: '{points} daripada {max} markah', en: '{points} of {max} points' },
  points: { ms: '({n} markah)', en: '({n} points)' },
  hint: { ms: 'Petua {n} daripada 3', en: 'Hint {n} of 3' },
  hintFor: { ms: 'Petua {n} daripada 3: {step}', en: 'Hint {n} of 3: {step}' },
  hintGeneral: { ms: 'Umum:', en: 'In general:' },
  hintWhere: { ms: 'Di mana:', en: 'Where:' },
  hintExactly: { ms: 'Tepatnya:', en: 'Exactly:' },
  stepDone: { ms: 'Selesai: {step} – {points} daripada {max} markah.', en: 'Done: {step} – {points} of {max} points.' },
  stepUndone: { ms: 'Belum lagi: {step} – {points} daripada {max} markah.', en: 'Not any more: {step} – {points} of {max} points.' },
  allDone: { ms: 'Semua langkah selesai: {points} daripada {max} markah.', en: 'All steps are done: {points} of {max} points.' },
  showModel: { ms: 'Banding dengan jawapan contoh', en: 'Compare with the model answer' },
  modelName: { ms: 'jawapan contoh', en: 'the model answer' },
  modelCounts: { ms: 'Melihat jawapan contoh dicatat dalam keputusan.', en: 'Looking at the model answer is noted in the result.' },
  modelWasShown: { ms: 'Jawapan contoh sudah dilihat; ini dicatat dalam keputusan.', en: 'The model answer was looked at; this is noted in the result.' },
  yourName: { ms: 'Nama anda', en: 'Your name' },
  finish: { ms: 'Selesai', en: 'Finish' },
  finishAgain: { ms: 'Selesai sekali lagi', en: 'Finish again' },
  goOn: { ms: 'Teruskan melukis', en: 'Go on drawing' },
  handIn: { ms: 'Siap, {name}. Simpan lukisan dan serahkan kepada jurulatih.', en: 'Finished, {name}. Save the drawing and hand it to the trainer.' },
  saveAnswer: { ms: 'Simpan lukisan', en: 'Save the drawing' },
  saveSheet: { ms: 'Keputusan ({format})', en: 'Result ({format})' },
  sheetDone: { ms: 'selesai', en: 'done' },
  sheetNotDone: { ms: 'belum', en: 'not yet' },
  sheetSource: { ms: 'Dalam panduan', en: 'In the guide' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What each of the three hints tells, in their order. */
export const HINT_LEVELS = ['hintGeneral', 'hintWhere', 'hintExactly'] as const satisfies readonly (keyof typeof WORDS)[];

export type ExerciseWord = keyof typeof WORDS;

/** A word or phrase of marks and their tables, with its places filled. */
export function exerciseWord(word: ExerciseWord, lang: Lang, values?: Values): string {
  return fill(WORDS[word][lang], values);
}

const FAULTS: Readonly<Record<Exclude<ExerciseFault['code'], 'drawing-refused'>, Bilingual>> = {
  'not-json': { ms: 'bukan JSON yang lengkap: baris {line}, lajur {column}.', en: 'not complete JSON: line {line}, column {column}.' },
  'not-exercise': { ms: 'bukan fail latihan: “format” mesti “lmv-exercise”.', en: 'not an exercise: “format” must be “lmv-exercise”.' },
  missing: { ms: '{path}: tiada apa-apa di sini, sedangkan perlu.', en: '{path}: nothing is here, and something has to be.' },
  wrong: { ms: '{path}: {found} tidak boleh di sini.', en: '{path}: {found} can’t stand here.' },
  'unknown-key': { ms: '{path}: nama “{found}” tidak dikenali.', en: '{path}: the name “{found}” is not known.' },
  'unknown-rule': { ms: '{path}: tiada peraturan “{found}”.', en: '{path}: there is no rule “{found}”.' },
  'unknown-place': { ms: '{path}: lukisan permulaan tiada elemen atau garisan “{found}”.', en: '{path}: the starter has no element or link “{found}”.' },
  'repeated-step': { ms: '{path}: langkah “{found}” sudah ada.', en: '{path}: there is a step “{found}” already.' },
  'built-in-id': { ms: '{path}: “{found}” ialah ID latihan yang disertakan dalam program ini; beri ID lain.', en: '{path}: “{found}” is the ID of an exercise that comes with this program; give it another.' },
  'no-drawing': { ms: '{path}: lukisan “{found}” tidak ditemui.', en: '{path}: the drawing “{found}” was not found.' },
};

const EXPECTED: Bilingual = { ms: ' Dijangka: {expected}.', en: ' Expected: {expected}.' };

/** What is wrong in an exercise file, and where. */
export function exerciseFaultMessage(fault: ExerciseFault, lang: Lang): string {
  if (fault.code === 'drawing-refused') return `${fault.path}: ${refusalMessage(fault.refusal, lang)}`;
  const expected = 'expected' in fault && fault.expected !== undefined ? fill(EXPECTED[lang], { expected: fault.expected }) : '';
  return `${fill(FAULTS[fault.code][lang], fault)}${expected}`;
}
