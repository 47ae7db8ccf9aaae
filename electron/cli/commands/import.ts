import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ELEMENT_KINDS } from '../../../shared/document/kinds';
import type { LmvDocument } from '../../../shared/document/types';
import { writeDrawing } from '../../../shared/document/write';
import { openBytes } from '../../../shared/export/open';
import { buildDrawing, typesOf, type Mapping } from '../../../shared/import/build';
import type { Target } from '../../../shared/import/found';
import { ImportError } from '../../../shared/import/import-error';
import { importFormatOf, MAX_IMPORT_BYTES, readImport } from '../../../shared/import/read-import';
import { refusalMessage, repairMessage } from '../../../shared/messages/document';
import { importErrorMessage, remarkMessage, targetName, typeWords } from '../../../shared/messages/import';
import type { ImportCommand } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { FileError } from '../files/file-error';
import { readFile } from '../files/read-file';
import { expectWritable, writeFile } from '../files/write-file';
import type { Output } from '../output';
import { printable, printableLines } from '../printable';
import { fileErrorMessage } from '../words/faults';
import { text } from '../words/text';

/**
 * `landskap import`: makes a drawing of another program's file. What became of each type, and what could not be taken
 * over, is reported on standard error.
 * @returns `failed`, with a message, where nothing was written
 */
export async function importCommand(command: ImportCommand, output: Output): Promise<ExitStatus> {
  const { file, out, lang } = command;
  const say = (message: string): void => output.err(`${printableLines(message)}\n`);
  try {
    const bytes = await importFile(command, say);
    await output.out(`${text('written', lang, { file: printable(out), size: `${(bytes / 1000).toFixed(1)} kB` })}\n`);
    return EXIT.ok;
  } catch (error) {
    const message = wordsOf(error, lang);
    if (message === undefined) throw error;
    say(text('file-line', lang, { file: printable(error instanceof WriteFailed ? out : file), message }));
    return EXIT.failed;
  }
}

/** The file could not be written, for a reason that is known. */
class WriteFailed extends Error {
  readonly reason: FileError;

  constructor(reason: FileError) {
    super(reason.message);
    this.reason = reason;
  }
}

/** The drawing that came of it was refused. */
class Refused extends Error {}

function wordsOf(error: unknown, lang: ImportCommand['lang']): string | undefined {
  if (error instanceof ImportError) return importErrorMessage(error, lang);
  if (error instanceof FileError) return fileErrorMessage(error, lang);
  if (error instanceof WriteFailed) return fileErrorMessage(error.reason, lang);
  return error instanceof Refused ? error.message : undefined;
}

/** @returns bytes written */
async function importFile({ file, out, map, lang }: ImportCommand, say: (message: string) => void): Promise<number> {
  const bytes = await readFile(file, MAX_IMPORT_BYTES);
  if (importFormatOf(bytes, basename(file)) === undefined) return write(out, opened(bytes, lang, say));
  const found = await readImport(bytes, basename(file));
  const mapping = mappingOf(map, lang);
  const { result, remarks, counts } = buildDrawing(found, mapping, { newId: randomUUID, date: today() });
  if (!result.ok) throw new Refused(refusalMessage(result.refusal, lang));
  const { elements, things, links, ties } = counts;
  say(text('import-counts', lang, { elements, things, links, ties }));
  for (const { type, count, suggested } of typesOf(found)) {
    const target = Object.hasOwn(mapping, type) ? (mapping[type] ?? suggested) : suggested;
    const words = typeWords(type, lang);
    say(text('import-type', lang, { type: words === type ? type : `${words} [${type}]`, count, target: targetName(target, lang) }));
  }
  for (const remark of remarks) say(`- ${remarkMessage(remark, lang)}`);
  for (const repair of result.repairs) say(text('repaired-one', lang, { repair: repairMessage(repair, lang) }));
  return write(out, result.document);
}

/** A drawing of our own, or a picture that carries one. */
function opened(bytes: Uint8Array, lang: ImportCommand['lang'], say: (message: string) => void): LmvDocument {
  const read = openBytes(bytes);
  if (!read.ok) throw new Refused(refusalMessage(read.refusal, lang));
  for (const repair of read.repairs) say(text('repaired-one', lang, { repair: repairMessage(repair, lang) }));
  return read.document;
}

async function write(out: string, document: LmvDocument): Promise<number> {
  const data = Buffer.from(writeDrawing(document));
  try {
    await expectWritable(out);
    await writeFile(out, data);
  } catch (error) {
    throw error instanceof FileError ? new WriteFailed(error) : error;
  }
  return data.length;
}

const TARGETS: readonly Target[] = [...ELEMENT_KINDS, 'leave-out'];

/** `Type=kind;Type=kind`: a type may hold any character but a semicolon. */
function mappingOf(map: string | undefined, lang: ImportCommand['lang']): Mapping {
  const pairs = (map ?? '').split(';').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const target = TARGETS.find((known) => known === pair.slice(at + 1).trim());
      if (at < 1 || target === undefined) throw new Refused(text('map-unknown', lang, { pair, targets: TARGETS.join(', ') }));
      return [pair.slice(0, at).trim(), target];
    }),
  );
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
