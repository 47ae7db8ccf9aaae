import type { Lang } from '../../messages/lang';
import { tag, text } from '../office/xml';

/** Words in one look. */
export interface Run {
  readonly text: string;
  /** Hundredths of a point. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb`. */
  readonly colour: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'ctr' | 'r';
  /** Distance between lines, hundredths of a point. */
  readonly line?: number;
  /** Space before it, hundredths of a point. */
  readonly before?: number;
}

export interface BodyOptions {
  readonly anchor: 't' | 'ctr' | 'b';
  /** EMU: left, top, right, bottom. */
  readonly insets: readonly [left: number, top: number, right: number, bottom: number];
  readonly wrap?: boolean;
  readonly columns?: number;
  /** Reads upwards. */
  readonly upwards?: boolean;
  readonly lang: Lang;
}

/** `p:txBody`, as every shape with words has it. */
export function textBody(paragraphs: readonly Paragraph[], { anchor, insets, wrap = true, upwards = false, columns, lang }: BodyOptions): string {
  const [lIns, tIns, rIns, bIns] = insets;
  return tag(
    'p:txBody',
    {},
    tag('a:bodyPr', { ...(upwards && { vert: 'vert270' }), wrap: wrap ? 'square' : 'none', lIns, tIns, rIns, bIns, numCol: columns, spcCol: columns === undefined ? undefined : 180_000, rtlCol: 0, anchor }, tag('a:noAutofit', {})),
    tag('a:lstStyle', {}),
    ...(paragraphs.length === 0 ? [tag('a:p', {}, tag('a:endParaRPr', { lang: language(lang) }))] : paragraphs.map((paragraph) => paragraphTag(paragraph, lang))),
  );
}

function spacing(name: string, value: number | undefined): string {
  return value === undefined ? '' : tag(name, {}, tag('a:spcPts', { val: Math.max(0, Math.round(value)) }));
}

function paragraphTag({ runs, align = 'l', line, before }: Paragraph, lang: Lang): string {
  return tag('a:p', {}, tag('a:pPr', { algn: align }, spacing('a:lnSpc', line), spacing('a:spcBef', before)), ...runs.flatMap((run) => runTags(run, lang)));
}

/** A text with line ends is several runs with breaks between them. */
function runTags({ text: words, size, bold, italic, colour }: Run, lang: Lang): readonly string[] {
  const look = (name: string): string =>
    tag(name, { lang: language(lang), sz: size, ...(bold === true && { b: 1 }), ...(italic === true && { i: 1 }), dirty: 0 }, solidFill(colour), FONT);
  return words.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line, at) => [...(at === 0 ? [] : [tag('a:br', {}, look('a:rPr'))]), ...(line === '' ? [] : [tag('a:r', {}, look('a:rPr'), tag('a:t', {}, text(line)))])]);
}

/** Where the font is not installed, its numbers lead to another of its kind (without serifs, of even width) and not to Times. */
const FONT = tag('a:latin', { typeface: 'Inter', panose: '020B0502030000000004', pitchFamily: 34, charset: 0 });

export function solidFill(colour: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: colour.slice(1).toUpperCase() }));
}

export function language(lang: Lang): string {
  return lang === 'ms' ? 'ms-MY' : 'en-GB';
}
