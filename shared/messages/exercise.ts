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
  sheetMarked: { ms: 'Ditandakan oleh peraturan {rules}; jumlah {points} daripada {max} markah ({percent} %).', en: 'Marked by the rules {rules}; {points} of {max} points in all ({percent} %).' },
  sheetDone: { ms: 'selesai', en: 'done' },
  sheetNotDone: { ms: 'belum', en: 'not yet' },
  sheetSource: { ms: 'Dalam panduan', en: 'In the guide' },
  sheetDrawing: { ms: 'Lukisan', en: 'Drawing' },
} as const satisfies Readonly<Record<string, Bilingual>>;

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
  'no-drawing': { ms: '{path}: lukisan “{found}” tidak ditemui.', en: '{path}: the drawing “{found}” was not found.' },
};

const EXPECTED: Bilingual = { ms: ' Dijangka: {expected}.', en: ' Expected: {expected}.' };

/** What is wrong in an exercise file, and where. */
export function exerciseFaultMessage(fault: ExerciseFault, lang: Lang): string {
  if (fault.code === 'drawing-refused') return `${fault.path}: ${refusalMessage(fault.refusal, lang)}`;
  const expected = 'expected' in fault && fault.expected !== undefined ? fill(EXPECTED[lang], { expected: fault.expected }) : '';
  return `${fill(FAULTS[fault.code][lang], fault)}${expected}`;
}
