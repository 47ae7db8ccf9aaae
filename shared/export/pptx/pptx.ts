import type { DrawingIndex } from '../../document/drawing-index';
import { LANES, laneOf } from '../../document/kinds';
import type { Lane, Link, LmvDocument } from '../../document/types';
import { linkName } from '../../drawing/draw-link';
import { isBlank } from '../../drawing/labels';
import { LANE_LABEL_WIDTH } from '../../drawing/metrics';
import type { Box, Geometry } from '../../layout/geometry';
import { frameWord, laneName } from '../../messages/frame';
import { inventoryWord } from '../../messages/inventory';
import { fill, type Lang } from '../../messages/lang';
import { checkExport, type CheckExport, type ExportedFinding } from '../../rules/check-export';
import { documentDate } from '../formats/document-date';
import { documentHash } from '../hash';
import { zipParts } from '../office/zip';
import { placedDrawing, type PlacedDrawing } from '../../layout/placed-drawing';
import { drawingShapes, sitesOf } from './drawing-shapes';
import { linksBelow } from './links-below';
import { Frame, ShapeIds } from './frame';
import { slideLegend } from './legend-shapes';
import { notesXml, type NotesLine } from './notes';
import { packageParts, type SlideMarkup } from './package-parts';
import { slideXml } from './slide';

export interface PptxOptions {
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
}

/** On a slide of one lane, nothing is larger than this: px of the drawing as at 120 %. */
const LARGEST = 9525 * 1.2;

/**
 * The drawing as slides of 16 to 9: one with everything, then one a lane, of shapes that can be edited and connectors
 * that are glued to them. The findings of the drawing's stage stand in the speaker's notes.
 */
export function exportPptx(document: LmvDocument, { lang }: PptxOptions): Uint8Array<ArrayBuffer> {
  const placed = placedDrawing(document, lang);
  const check = checkExport(document, { lang });
  const hash = documentHash(document);
  const title = isBlank(document.title) ? frameWord('untitled', lang) : document.title;
  const lanes = LANES.filter((lane) => placed.index.document.elements.some((element) => laneOf(element) === lane));
  const count = 1 + lanes.length;
  const common = { document, check, hash, count, lang };
  const whole = slide({ ...common, title, number: 1 }, placed, undefined, notesOfAll(check, lang));
  const single = lanes.map((lane, at) => slide({ ...common, title: `${lane}  ${laneName(lane, lang)} – ${title}`, number: at + 2 }, placed, lane, notesOfLane(placed, check, lane, lang)));
  return zipParts(packageParts([whole, ...single], { title, agency: document.project.agency ?? '', date: documentDate(document), lang }));
}

type Facts = Parameters<typeof slideXml>[0];

function slide(facts: Facts, { index, geometry }: PlacedDrawing, lane: Lane | undefined, notes: readonly NotesLine[]): SlideMarkup {
  const ids = new ShapeIds();
  const cropped = lane === undefined ? geometry : laneAlone({ index, geometry }, lane);
  const shown = cropped.lanes.find((candidate) => candidate.lane === lane);
  const part = shown ? shown.box : { x: 0, y: 0, width: Math.max(1, geometry.size.width), height: Math.max(1, geometry.size.height) };
  const key = slideLegend(index, geometry, facts.lang, lane);
  const { room } = key;
  const frame = new Frame(part, shown ? roomAtTop(part, room) : room, LARGEST);
  const context = { index, geometry: cropped, frame, ids, lang: facts.lang, sites: sitesOf(index.document.links, geometry), shapes: new Map<string, number>() };
  const shapes = drawingShapes(context, (candidate) => lane === undefined || candidate === lane);
  const below = shown ? linksBelow(leavingLinks(index, shown.lane), { index, ids, lang: facts.lang, top: frame.point({ x: 0, y: part.y + part.height }).y, bottom: room.y + room.height }) : [];
  return { slide: slideXml(facts, ids, [...shapes, ...below, ...key.shapes(ids)]), notes: notesXml(notes, facts.lang) };
}

/** Room around a lane's elements on its own slide, px. */
const AROUND = 32;

/** A lane as wide as what stands in it: the empty room beside it is left out. */
function laneAlone({ index, geometry }: PlacedDrawing, lane: Lane): Geometry {
  const boxes = index.document.elements.filter((element) => laneOf(element) === lane).flatMap(({ id }) => geometry.boxes.get(id) ?? []);
  const left = Math.min(...boxes.map(({ x }) => x)) - AROUND - LANE_LABEL_WIDTH;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + AROUND;
  return { ...geometry, lanes: geometry.lanes.map((one) => (one.lane === lane ? { ...one, box: { ...one.box, x: left, width: right - left } } : one)) };
}

/** A lane stands at the top; its links to other lanes are listed below it. */
function roomAtTop(part: Box, room: Box): Box {
  const scale = Math.min(LARGEST, room.width / part.width, (room.height * 0.72) / part.height);
  return { ...room, height: Math.ceil(part.height * scale) };
}

function notesOfAll(check: CheckExport, lang: Lang): readonly NotesLine[] {
  return [heading(inventoryWord('findings', lang)), ...findingLines(check.findings, lang)];
}

/** A lane's findings, and its links to other lanes, whose lines its slide has no room for. */
function notesOfLane({ index }: PlacedDrawing, check: CheckExport, lane: Lane, lang: Lang): readonly NotesLine[] {
  const inLane = (id: string): boolean => {
    const element = index.element(id);
    return element !== undefined && laneOf(element) === lane;
  };
  const about = check.findings.filter(({ elements, links }) => elements.some(inLane) || links.some((id) => linkEnds(index.link(id)).some(inLane)));
  const leaving = leavingLinks(index, lane);
  return [
    heading(inventoryWord('findings', lang)),
    ...findingLines(about, lang),
    heading(inventoryWord('linksToLanes', lang)),
    ...(leaving.length === 0 ? [{ text: '–' }] : leaving.map((link) => ({ text: `• ${linkName(index, link, lang)}` }))),
  ];
}

/** Links between a lane and others. */
function leavingLinks(index: DrawingIndex, lane: Lane): readonly Link[] {
  const inLane = (id: string): boolean => {
    const element = index.element(id);
    return element !== undefined && laneOf(element) === lane;
  };
  return index.document.links.filter(({ from, to }) => inLane(from) !== inLane(to));
}

function linkEnds(link: Link | undefined): readonly string[] {
  return link ? [link.from, link.to] : [];
}

function heading(text: string): NotesLine {
  return { text, bold: true };
}

function findingLines(findings: readonly ExportedFinding[], lang: Lang): readonly NotesLine[] {
  if (findings.length === 0) return [{ text: inventoryWord('noFindings', lang) }];
  return findings.map(({ severity, message, source, waived, reason }) => {
    const end = waived ? ` – ${inventoryWord('waived', lang)}: ${reason ?? ''}` : '';
    return { text: fill('• {severity}: {message} ({source}){end}', { severity: inventoryWord(severity, lang), message, source, end }) };
  });
}
