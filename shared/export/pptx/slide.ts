import type { LmvDocument } from '../../document/types';
import { isBlank, valueLabel } from '../../drawing/labels';
import { LIGHT } from '../../drawing/palette';
import { classificationMark } from '../../drawing/title-block';
import { dateInWords, frameCount, frameWord } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import type { CheckExport } from '../../rules/check-export';
import { tag } from '../office/xml';
import { EMU_INCH, type ShapeIds } from './frame';
import { position, presetShape, textBox } from './shapes';
import { textBody, type Paragraph } from './text';

/** A slide of 16 to 9, EMU. */
export const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;

const EDGE = Math.round(0.4 * EMU_INCH);
const TITLE_TOP = Math.round(0.22 * EMU_INCH);
const TITLE_HEIGHT = Math.round(0.42 * EMU_INCH);
const SUBTITLE_HEIGHT = Math.round(0.28 * EMU_INCH);
const FOOT_HEIGHT = Math.round(0.28 * EMU_INCH);

/** Where the drawing goes: between title block and footer. */
export const ROOM = {
  x: EDGE,
  y: TITLE_TOP + TITLE_HEIGHT + SUBTITLE_HEIGHT + Math.round(0.1 * EMU_INCH),
  width: SLIDE.width - 2 * EDGE,
  height: SLIDE.height - (TITLE_TOP + TITLE_HEIGHT + SUBTITLE_HEIGHT) - FOOT_HEIGHT - Math.round(0.3 * EMU_INCH),
} as const;

export interface SlideFacts {
  readonly document: LmvDocument;
  readonly check: CheckExport;
  readonly hash: string;
  readonly title: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly lang: Lang;
}

/** The frame of every slide: the architectures' stripe, title block, tags and footer; the drawing's shapes in the middle. */
export function slideXml(facts: SlideFacts, ids: ShapeIds, shapes: readonly string[]): string {
  return tag(
    'p:sld',
    NAMESPACES,
    tag('p:cSld', {}, tag('p:spTree', {}, TREE_HEAD, titleShape(facts, ids), subtitle(facts, ids), ...stripe(ids), ...tags(facts, ids), ...shapes, ...footer(facts, ids))),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping', {})),
  );
}

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

export const TREE_HEAD =
  tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr', {}), tag('p:nvPr', {})) +
  tag('p:grpSpPr', {}, tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 }), tag('a:chOff', { x: 0, y: 0 }), tag('a:chExt', { cx: 0, cy: 0 })));

function titleShape({ title, lang }: SlideFacts, ids: ShapeIds): string {
  const box = { x: EDGE, y: TITLE_TOP, width: Math.round(SLIDE.width * 0.72), height: TITLE_HEIGHT };
  // A long title is set smaller, so that it keeps to its line or two.
  const size = title.length > 160 ? 800 : title.length > 100 ? 1000 : title.length > 70 ? 1300 : title.length > 42 ? 1600 : 2200;
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: ids.next(), name: title.slice(0, 80) }), tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })), tag('p:nvPr', {}, tag('p:ph', { type: 'title' }))),
    tag('p:spPr', {}, position(box)),
    textBody([{ runs: [{ text: title, size, bold: true, colour: LIGHT.ink }] }], { anchor: 'ctr', insets: [0, 0, 0, 0], lang }),
  );
}

/** Whose drawing it is, and the facts that a committee looks for. */
function subtitle({ document: { project }, lang }: SlideFacts, ids: ShapeIds): string {
  const named = (word: Parameters<typeof frameWord>[0], value: string | undefined): string | undefined => (isBlank(value) ? undefined : `${frameWord(word, lang)}: ${value ?? ''}`);
  const parts = [
    project.agency,
    project.ministry,
    project.sector === undefined || isBlank(project.sector) ? undefined : valueLabel(project.sector, lang),
    named('revision', project.revision),
    project.date === undefined || isBlank(project.date) ? undefined : dateInWords(project.date, lang),
    named('preparedBy', project.preparedBy),
  ].filter((part): part is string => !isBlank(part));
  const box = { x: EDGE, y: TITLE_TOP + TITLE_HEIGHT, width: SLIDE.width - 2 * EDGE, height: SUBTITLE_HEIGHT };
  const paragraph: Paragraph = { runs: parts.length === 0 ? [] : [{ text: parts.join('   ·   '), size: 950, colour: LIGHT.mutedInk }] };
  return textBox({ id: ids.next(), name: frameWord('pageKind', lang) }, box, textBody([paragraph], { anchor: 'ctr', insets: [0, 0, 0, 0], lang }));
}

function stripe(ids: ShapeIds): readonly string[] {
  const tones = [LIGHT.business, LIGHT.application, LIGHT.data, LIGHT.technology];
  return tones.map(({ stroke }, at) => presetShape({ id: ids.next(), name: `– ${at + 1}` }, 'rect', { x: (at * SLIDE.width) / 4, y: 0, width: SLIDE.width / 4, height: Math.round(0.06 * EMU_INCH) }, { fill: stroke }));
}

/** As-is or to-be, and the classification, at the right of the title. */
function tags({ document: { project }, lang }: SlideFacts, ids: ShapeIds): readonly string[] {
  const state = project.state === 'as-is' || project.state === 'to-be' ? valueLabel(`state-${project.state}`, 'ms') : undefined;
  const marks = [
    { text: classificationMark(project, lang), fill: LIGHT.fault, ink: LIGHT.page },
    { text: state, fill: LIGHT.page, ink: LIGHT.ink },
  ].filter((mark): mark is { text: string; fill: string; ink: string } => mark.text !== undefined);
  let right = SLIDE.width - EDGE;
  return marks.map(({ text, fill, ink }) => {
    const width = Math.round((0.25 + text.length * 0.095) * EMU_INCH);
    const box = { x: right - width, y: TITLE_TOP + Math.round(0.06 * EMU_INCH), width, height: Math.round(0.28 * EMU_INCH) };
    right = box.x - Math.round(0.1 * EMU_INCH);
    const body = textBody([{ runs: [{ text, size: 1000, bold: true, colour: ink }], align: 'ctr' }], { anchor: 'ctr', insets: [0, 0, 0, 0], wrap: false, lang });
    return presetShape({ id: ids.next(), name: text }, 'roundRect', box, { fill, stroke: fill === LIGHT.page ? LIGHT.ink : fill, width: 12_700 }, body);
  });
}

function footer({ document, check: { rules, stage, summary }, hash, number, count, lang }: SlideFacts, ids: ShapeIds): readonly string[] {
  const counts = (['error', 'warning', 'hint', 'waived'] as const).map((noun) => frameCount(noun, summary[noun], lang)).join(', ');
  const left = `${frameWord('rules', lang, { edition: rules })} (${frameWord(stage === 'submission' ? 'stageSubmission' : 'stageDraft', lang)})   ·   ${counts}`;
  const y = SLIDE.height - FOOT_HEIGHT - Math.round(0.08 * EMU_INCH);
  const box = { x: EDGE, y, width: SLIDE.width - 2 * EDGE, height: FOOT_HEIGHT };
  const line = (text: string, align: 'l' | 'ctr' | 'r', colour: string, bold = false): string =>
    textBox({ id: ids.next(), name: text.slice(0, 60) }, box, textBody([{ runs: [{ text, size: 900, bold, colour }], align }], { anchor: 'ctr', insets: [0, 0, 0, 0], lang }));
  const mark = classificationMark(document.project, lang);
  return [line(left, 'l', LIGHT.mutedInk), ...(mark === undefined ? [] : [line(mark, 'ctr', LIGHT.fault, true)]), line(`Landskap   ·   ${hash}   ·   ${frameWord('sheetNumber', lang, { number, of: count })}`, 'r', LIGHT.mutedInk)];
}
