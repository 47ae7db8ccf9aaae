import { overlapReason, overlapWhat, overlapWord } from '../../../shared/messages/overlap';
import { findOverlap } from '../../../shared/overlap/find-overlap';
import { NameTable } from '../../../shared/overlap/name-table';
import { OVERLAP_SOURCE, type Overlap } from '../../../shared/overlap/overlap';
import { overlapPng, overlapSvg } from '../../../shared/overlap/overlap-picture';
import { overlapCsv, overlapFullTitle } from '../../../shared/overlap/overlap-table';
import { toUtf8 } from '../../../shared/export/utf8';
import type { OverlapCommand } from '../command';
import { EXPORT_DEPS } from '../assets';
import { eachFile } from '../checking/each-file';
import { overlapDied, overlapFile } from '../checking/overlap-file';
import { progressLine } from '../checking/progress-line';
import { EXIT, type ExitStatus } from '../exit-status';
import { drawingFiles } from '../files/drawing-files';
import { expectWritable, writeFile } from '../files/write-file';
import type { Output } from '../output';
import { printable, printableLines } from '../printable';
import { inWords, isSameFile, kilobytes, orRefused, Refused } from '../refused';
import { styleOf, type Style } from '../style';
import { text } from '../words/text';

/** The worker, which the build puts beside this file. */
const WORKER = './overlap-worker.mjs';

/** What was found, and the file of each drawing. */
interface Found {
  readonly overlap: Overlap;
  readonly files: readonly string[];
}

/**
 * `landskap overlap`: what several drawings of a folder have under equal or similar names.
 * @returns `failed` where a file could not be read; else `found` where there is an overlap; else `ok`
 */
export function overlapCommand(command: OverlapCommand, output: Output): Promise<ExitStatus> {
  const { lang, out } = command;
  return orRefused(lang, output, async () => {
    const [first] = command.places;
    const files = await inWords(first, lang, drawingFiles(command.places));
    if (files.length === 0) throw new Refused(text('no-drawings', lang), first);
    if (out !== undefined) {
      for (const file of files) if (await isSameFile(file, out)) throw new Refused(text('out-is-input', lang), out);
      await inWords(out, lang, expectWritable(out));
    }
    const table = new NameTable();
    const known: string[] = [];
    let unread = 0;
    const progress = progressLine('looking', files.length, lang, output);
    for await (const { file, outcome } of eachFile(files, { worker: WORKER, setup: { lang }, look: overlapFile, died: overlapDied(lang) })) {
      if ('reason' in outcome) {
        unread++;
        output.err(`${text('file-line', lang, { file: printable(file), message: printableLines(outcome.reason) })}\n`);
      } else if (table.add(outcome.facts)) known.push(file);
      progress(known.length + unread);
    }
    output.progress?.clear();
    const found = { overlap: findOverlap(table, { least: command.least }), files: known };
    await write(command, found, output);
    if (unread > 0) return EXIT.failed;
    return found.overlap.groups.length > 0 ? EXIT.found : EXIT.ok;
  });
}

async function write({ format, lang, out }: OverlapCommand, found: Found, output: Output): Promise<void> {
  const made = await inWords(out, lang, make(format, found, lang, output));
  if (out === undefined) {
    await output.out(typeof made === 'string' ? made : '');
    return;
  }
  const data = typeof made === 'string' ? toUtf8(made) : made;
  await inWords(out, lang, writeFile(out, data));
  await output.out(`${text('written', lang, { file: printable(out), size: kilobytes(data.length) })}\n`);
}

async function make(format: OverlapCommand['format'], { overlap, files }: Found, lang: OverlapCommand['lang'], output: Output): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(jsonOf({ overlap, files }), undefined, 2)}\n`;
    case 'csv':
      return overlapCsv(overlap, lang, files);
    case 'png':
      return overlapPng(overlap, lang, EXPORT_DEPS);
    case 'svg':
      return overlapSvg(overlap, lang, EXPORT_DEPS);
    default:
      return textOf({ overlap, files }, lang, styleOf(output.colours));
  }
}

function textOf({ overlap: { drawings, groups }, files }: Found, lang: OverlapCommand['lang'], paint: Style): string {
  const lines = groups.flatMap(({ score, what, name, reason, general, initiatives, members }) => [
    `${paint.bold(String(score).padStart(3))}  ${paint.bold(printable(name))}`,
    `     ${[overlapWhat(what, lang), overlapReason(reason, lang), overlapWord('initiatives', lang, { n: initiatives }), ...(general ? [overlapWord('general', lang)] : [])].join(' · ')}`,
    ...members.map((member) => {
      const drawing = drawings[member.drawing];
      const title = drawing ? printable(overlapFullTitle(drawing, lang)) : '';
      const other = member.name === name ? '' : `: ${printable(member.name)} (${overlapReason(member.reason, lang)})`;
      return `       ${title}${other} ${paint.dim(printable(files[member.drawing] ?? ''))}`;
    }),
    '',
  ]);
  return [...lines, paint.bold(groups.length === 0 ? overlapWord('none', lang) : overlapWord('looked', lang, { drawings: drawings.length, groups: groups.length })), overlapWord('why', lang), ''].join('\n');
}

/** What was found as data; names as they stand in the files. */
function jsonOf({ overlap: { drawings, groups }, files }: Found): object {
  return { source: OVERLAP_SOURCE, drawings: drawings.map((drawing, at) => ({ ...drawing, file: files[at] ?? null })), groups };
}
