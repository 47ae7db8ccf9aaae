import { stat } from 'node:fs/promises';
import { ExportError } from '../../shared/export/export-error';
import { openBytes } from '../../shared/export/open';
import type { LmvDocument } from '../../shared/document/types';
import type { Repair } from '../../shared/document/repair';
import { refusalMessage, repairMessage } from '../../shared/messages/document';
import { exportErrorMessage } from '../../shared/messages/export';
import type { Lang } from '../../shared/messages/lang';
import { EXIT, type ExitStatus } from './exit-status';
import { FileError } from './files/file-error';
import { readFile } from './files/read-file';
import type { Output } from './output';
import { printable, printableLines } from './printable';
import { fileErrorMessage } from './words/faults';
import { text } from './words/text';

/** Why a command did nothing, in words; `file` is the one that it is about. */
export class Refused extends Error {
  readonly file: string | undefined;

  constructor(message: string, file?: string) {
    super(message);
    this.file = file;
  }
}

/** Waits for some work, on a file where one is named; what is known to go wrong there is put in words. */
export async function inWords<T>(file: string | undefined, lang: Lang, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileError) throw new Refused(fileErrorMessage(error, lang), file);
    if (error instanceof ExportError) throw new Refused(exportErrorMessage(error, lang), file);
    throw error;
  }
}

/**
 * Runs a command's work, and says on standard error why it was refused, if it was.
 * @returns the work's own status, or `failed`
 */
export async function orRefused(lang: Lang, output: Output, work: () => Promise<ExitStatus>): Promise<ExitStatus> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { file, message } = error;
    const line = file === undefined ? text('error-line', lang, { message }) : text('file-line', lang, { file: printable(file), message });
    output.err(`${printableLines(line)}\n`);
    return EXIT.failed;
  }
}

/** A drawing from a file, with the bytes that it was read from. */
export interface ReadDrawing {
  readonly document: LmvDocument;
  readonly bytes: Uint8Array;
  readonly repairs: readonly Repair[];
}

/**
 * Reads a drawing, or a picture that carries one; repairs are told on standard error.
 * @throws Refused
 */
export async function readDrawingFile(file: string, lang: Lang, output: Output): Promise<ReadDrawing> {
  const bytes = await inWords(file, lang, readFile(file));
  const opened = openBytes(bytes);
  if (!opened.ok) throw new Refused(refusalMessage(opened.refusal, lang), file);
  for (const repair of opened.repairs) {
    const message = text('repaired-one', lang, { repair: repairMessage(repair, lang) });
    output.err(`${text('file-line', lang, { file: printable(file), message: printableLines(message) })}\n`);
  }
  return { document: opened.document, bytes, repairs: opened.repairs };
}

/** Whether two names lead to one file, by whatever links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** "12 kB" */
export function kilobytes(bytes: number): string {
  return bytes < 10_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${Math.round(bytes / 1000)} kB`;
}
