import { DEFAULT_OPTIONS, type ExportFormat, type ExportOptionName, type ExportOptions } from '../../../shared/export/formats/format';
import { FORMATS, formatOfName } from '../../../shared/export/formats/registry';
import { expectDpi, expectScale } from '../../../shared/export/picture-size';
import type { ExportCommand } from '../command';
import { EXPORT_DEPS } from '../assets';
import { EXIT, type ExitStatus } from '../exit-status';
import { expectWritable, writeFile } from '../files/write-file';
import type { Output } from '../output';
import { printable } from '../printable';
import { readEarlier } from '../read-earlier';
import { inWords, isSameFile, kilobytes, orRefused, readDrawingFile, Refused } from '../refused';
import { warnOfUncovered } from '../uncovered';
import { text } from '../words/text';
import { formatOfBytes } from './format-of-bytes';

/**
 * `landskap export`: writes a drawing in the format of the file's ending, whole or not at all.
 * @returns `failed`, with a message, where there is no such file afterwards or the old one is still there
 */
export function exportCommand(command: ExportCommand, output: Output): Promise<ExitStatus> {
  const { lang, out } = command;
  return orRefused(lang, output, async () => {
    const size = await exportFile(command, output);
    await output.out(`${text('written', lang, { file: printable(out), size: kilobytes(size) })}\n`);
    return EXIT.ok;
  });
}

/** @returns bytes written */
async function exportFile({ file, out, lang, options, compareWith }: ExportCommand, output: Output): Promise<number> {
  const format = formatOfName(out);
  if (!format) throw new Refused(text('ending-unknown', lang, { file: out, endings: endingsOf(FORMATS) }));
  const misplaced = misplacedOption(format, options);
  if (misplaced !== undefined) throw new Refused(text('option-not-for', lang, { option: misplaced, ending: `.${format.ending}` }));
  if (compareWith !== undefined && !takes(format, 'compareWith')) throw new Refused(text('compare-only-reports', lang, { endings: endingsOf(FORMATS.filter((one) => takes(one, 'compareWith'))) }));
  const asked: ExportOptions = { ...DEFAULT_OPTIONS, ...options };
  await inWords(undefined, lang, expectResolution(asked));
  const { document, bytes, repairs } = await readDrawingFile(file, lang, output);
  // In another format, or without what was put right, the drawing would not be what it was.
  if ((format.id !== formatOfBytes(bytes) || repairs.length > 0) && (await isSameFile(file, out))) {
    throw new Refused(text('out-is-input', lang), out);
  }
  const wanted = { ...asked, ...(compareWith !== undefined && { compareWith: await readEarlier({ earlier: compareWith, file, out }, lang, output) }) };
  await inWords(out, lang, expectWritable(out));
  const data = await inWords(file, lang, format.make(document, wanted, EXPORT_DEPS));
  await inWords(out, lang, writeFile(out, data));
  if (format.drawn) warnOfUncovered(document, file, lang, output);
  return data.length;
}

function takes({ options }: ExportFormat, option: ExportOptionName): boolean {
  return options.includes(option);
}

function endingsOf(formats: readonly ExportFormat[]): string {
  return formats.map(({ ending }) => `.${ending}`).join(', ');
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
