import { compareDrawings, isSame, type Comparison } from '../../../shared/compare/compare';
import { comparisonPng, comparisonSvg } from '../../../shared/compare/comparison-picture';
import { CHANGE_SIGNS, compareCounts, compareGroups, type CompareRow } from '../../../shared/compare/rows';
import { compareWord } from '../../../shared/messages/compare';
import type { DiffCommand } from '../command';
import { EXPORT_DEPS } from '../assets';
import { EXIT, type ExitStatus } from '../exit-status';
import { expectWritable, writeFile } from '../files/write-file';
import type { Output } from '../output';
import { printable } from '../printable';
import { inWords, isSameFile, kilobytes, orRefused, readDrawingFile, Refused } from '../refused';
import { styleOf, type Style } from '../style';
import { text } from '../words/text';

/**
 * `landskap diff`: what differs between two drawings, as text, as JSON or as a picture.
 * @returns `ok` where nothing differs; `found` where something does; `failed` where a file can't be read or written
 */
export function diffCommand(command: DiffCommand, output: Output): Promise<ExitStatus> {
  const { lang, format, out } = command;
  return orRefused(lang, output, async () => {
    const { document: before } = await readDrawingFile(command.before, lang, output);
    const { document: after } = await readDrawingFile(command.after, lang, output);
    const comparison = compareDrawings(before, after);
    if (format === 'text') await output.out(textOf(command, comparison, styleOf(output.colours)));
    else if (format === 'json') await output.out(`${JSON.stringify(jsonOf(command, comparison), undefined, 2)}\n`);
    else await writePicture(command, comparison, out ?? '', output);
    return isSame(comparison) ? EXIT.ok : EXIT.found;
  });
}

function textOf({ lang, before, after }: DiffCommand, comparison: Comparison, paint: Style): string {
  const lines = [paint.bold(`${printable(before)} → ${printable(after)}`)];
  for (const { lane, title, rows } of compareGroups(comparison, lang)) {
    lines.push('', `  ${paint.bold(lane === undefined ? title : `${lane} ${title}`)}`);
    for (const { what, title: about, fields } of rows) {
      lines.push(`    ${coloured(paint, what)(CHANGE_SIGNS[what])} ${printable(about)}${what === 'moved' ? ` (${compareWord('moved', lang)})` : ''}`);
      for (const field of fields) lines.push(`        ${printable(field.name)}: ${printable(field.before)} → ${printable(field.after)}`);
    }
  }
  lines.push('', `  ${isSame(comparison) ? paint.green(compareWord('same', lang)) : paint.bold(compareWord('summary', lang, compareCounts(comparison)))}`);
  return `${lines.join('\n')}\n`;
}

function coloured(paint: Style, what: CompareRow['what']): (sign: string) => string {
  return { added: paint.green, removed: paint.red, changed: paint.yellow, moved: paint.blue }[what];
}

/** The differences as data: what is in the files, and the same in words. */
function jsonOf({ lang, before, after }: DiffCommand, comparison: Comparison): object {
  return {
    before,
    after,
    same: isSame(comparison),
    summary: compareCounts(comparison),
    project: comparison.project.map(fieldOf),
    elements: comparison.elements.map(changeOf),
    links: comparison.links.map(changeOf),
    waivers: comparison.waivers,
    words: compareGroups(comparison, lang),
  };
}

function changeOf({ what, lane, before, after, fields }: Comparison['elements'][number] | Comparison['links'][number]): object {
  return { what, lane, ...(before && { before: before.id }), ...(after && { after: after.id }), fields: fields.map(fieldOf) };
}

/** A property that is missing is null in JSON. */
function fieldOf({ property, before, after }: Comparison['project'][number]): object {
  return { property, before: before ?? null, after: after ?? null };
}

async function writePicture({ lang, view, before, after }: DiffCommand, comparison: Comparison, out: string, output: Output): Promise<void> {
  if ((await isSameFile(before, out)) || (await isSameFile(after, out))) throw new Refused(text('out-is-input', lang), out);
  await inWords(out, lang, expectWritable(out));
  const data = await inWords(out, lang, out.toLowerCase().endsWith('.svg') ? comparisonSvg(comparison, { lang, view }, EXPORT_DEPS) : comparisonPng(comparison, { lang, view }, EXPORT_DEPS));
  await inWords(out, lang, writeFile(out, data));
  await output.out(`${text('written', lang, { file: printable(out), size: kilobytes(data.length) })}\n`);
}
