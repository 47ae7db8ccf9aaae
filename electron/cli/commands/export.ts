import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { refusalMessage, repairMessage } from '../../../shared/messages/document';
import { exportErrorMessage } from '../../../shared/messages/export';
import type { Lang } from '../../../shared/messages/lang';
import { ExportError } from '../../../shared/export/export-error';
import { DEFAULT_OPTIONS, type ExportFormat, type ExportOptionName, type ExportOptions } from '../../../shared/export/formats/format';
import { FORMATS, formatOfEnding } from '../../../shared/export/formats/registry';
import { openBytes } from '../../../shared/export/open';
import { expectDpi, expectScale } from '../../../shared/export/picture-size';
import type { ExportCommand } from '../arguments';
import { EXIT, type ExitStatus } from '../exit-status';
import { FileError } from '../files/file-error';
import { readFile } from '../files/read-file';
import { expectWritable, writeFile } from '../files/write-file';
import type { Output } from '../output';
import { printable, printableLines } from '../printable';
import { fileErrorMessage } from '../words/faults';
import { text } from '../words/text';
import { EXPORT_DEPS } from '../assets';
import { formatOfBytes } from './format-of-bytes';

/**
 * `landskap export`: writes a drawing in the format of the file's ending, whole or not at all.
 * @returns `failed`, with a message, where there is no such file afterwards or the old one is still there
 */
export async function exportCommand(command: ExportCommand, output: Output): Promise<ExitStatus> {
  const { lang, out } = command;
  try {
    const size = await exportFile(command, (file, message) => {
      output.err(`${text('file-line', lang, { file: printable(file), message: printableLines(message) })}\n`);
    });
    await output.out(`${text('written', lang, { file: printable(out), size: kilobytes(size) })}\n`);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { file, message } = error;
    const line = file === undefined ? text('error-line', lang, { message }) : text('file-line', lang, { file: printable(file), message });
    output.err(`${printableLines(line)}\n`);
    return EXIT.failed;
  }
}

/** Why nothing was written, in words; `file` is the one that it is about. */
class Refused extends Error {
  readonly file: string | undefined;

  constructor(message: string, file?: string) {
    super(message);
    this.file = file;
  }
}

/** @returns bytes written */
async function exportFile({ file, out, lang, options }: ExportCommand, tell: (file: string, message: string) => void): Promise<number> {
  const format = formatOfEnding(extname(out));
  if (!format) throw new Refused(text('ending-unknown', lang, { file: out, endings: FORMATS.map(({ ending }) => `.${ending}`).join(', ') }));
  const misplaced = misplacedOption(format, options);
  if (misplaced !== undefined) throw new Refused(text('option-not-for', lang, { option: misplaced, ending: `.${format.ending}` }));
  const wanted: ExportOptions = { ...DEFAULT_OPTIONS, ...options };
  await inWords(undefined, lang, expectResolution(wanted));
  const bytes = await inWords(file, lang, readFile(file));
  const opened = openBytes(bytes);
  if (!opened.ok) throw new Refused(refusalMessage(opened.refusal, lang), file);
  for (const repair of opened.repairs) tell(file, text('repaired-one', lang, { repair: repairMessage(repair, lang) }));
  // In another format, or without what was put right, the drawing would not be what it was.
  if ((format.id !== formatOfBytes(bytes) || opened.repairs.length > 0) && (await isSameFile(file, out))) {
    throw new Refused(text('out-is-input', lang), out);
  }
  await inWords(out, lang, expectWritable(out));
  const data = await inWords(file, lang, format.make(opened.document, wanted, EXPORT_DEPS));
  await inWords(out, lang, writeFile(out, data));
  return data.length;
}

/** Before anything is read; `async` so that what is thrown is put in words like all else. */
async function expectResolution({ scale, dpi }: ExportOptions): Promise<void> {
  expectScale(scale);
  expectDpi(dpi);
}

/** What the options are called on the command line. A language and a scale do no harm where they mean nothing. */
const WORDS: Readonly<Partial<Record<ExportOptionName, string>>> = {
  paper: '--paper',
  orientation: '--portrait, --landscape',
  split: '--split',
  mono: '--mono',
  dpi: '--dpi',
};

/** The first option that means nothing to a format, so that nobody waits for what will not be there. */
function misplacedOption(format: ExportFormat, options: Partial<ExportOptions>): string | undefined {
  if (options.source === false && format.isDrawing) return '--no-source';
  const names = Object.keys(options) as ExportOptionName[];
  return names.flatMap((name) => (format.options.includes(name) ? [] : (WORDS[name] ?? [])))[0];
}

/** Waits for some work, on a file where one is named; what is known to go wrong there is put in words. */
async function inWords<T>(file: string | undefined, lang: Lang, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileError) throw new Refused(fileErrorMessage(error, lang), file);
    if (error instanceof ExportError) throw new Refused(exportErrorMessage(error, lang), file);
    throw error;
  }
}

/** Whether two names lead to one file, by whatever links. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function kilobytes(bytes: number): string {
  return bytes < 10_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${Math.round(bytes / 1000)} kB`;
}
