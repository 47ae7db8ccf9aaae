import type { Architecture } from '../document/kinds';
import { namedPage, STRIPE, type Page } from '../drawing/page-scene';
import { LIGHT, type Tone } from '../drawing/palette';
import { node, type SceneNode } from '../drawing/scene';
import { textWidth, type TextStyle } from '../drawing/text';
import { drawBlock, FONT_ATTRIBUTES, textBlock, textLine } from '../drawing/text-block';
import { lineHeight, TYPE } from '../drawing/type-scale';
import type { Lang } from '../messages/lang';
import { overlapReason, overlapWhat, overlapWord } from '../messages/overlap';
import { OVERLAP_WHATS, type OverlapWhat } from './facts';
import type { Overlap, OverlapGroup } from './overlap';
import { overlapFullTitle, overlapTitle } from './overlap-table';
import { overlapView, type OverlapView } from './overlap-view';

const MARGIN = 40;
const LEAST_WIDTH = 1000;
/** Of the names at the left. */
const NAMES = 430;
const COLUMN = 32;
const ROW = 40;
const HEADING = 34;
/** Of a drawing's title over its column, along its slant. */
const TITLE_LENGTH = 230;
const SLANT = 52;
const DOT = 7;

const ARCHITECTURE: Readonly<Record<OverlapWhat, Architecture>> = { application: 'application', 'application-service': 'application', exchange: 'data', data: 'data', collected: 'business' };

/**
 * Draws which drawing shares what with which: a row for each thing, a column for each drawing, a dot where it stands.
 * Always light. What is too much for a page to be read is counted at its foot.
 * @returns in px at 100 %
 */
export function overlapPage(overlap: Overlap, lang: Lang): Page {
  const view = overlapView(overlap);
  const rise = view.columns.length === 0 ? 0 : Math.ceil(TITLE_LENGTH * Math.sin((SLANT * Math.PI) / 180)) + 26;
  const reach = Math.ceil(TITLE_LENGTH * Math.cos((SLANT * Math.PI) / 180));
  const inner = Math.max(LEAST_WIDTH, NAMES + view.columns.length * COLUMN + reach);
  const head = heading(overlap, inner, lang);
  const top = STRIPE + 30 + head.height + rise;
  const table = rows(view, top, inner, lang);
  const key = legend(view, overlap, table.bottom + 28, inner, lang);
  const content = [...head.draw(MARGIN, STRIPE + 30), ...columns(view, overlap, { top, bottom: table.bottom }, lang), ...table.nodes, ...key.nodes];
  const context = { lang, palette: LIGHT };
  return namedPage(overlapWord('title', lang), context, { size: { width: inner + 2 * MARGIN, height: Math.ceil(key.bottom + MARGIN) }, frame: 1 }, [node('g', FONT_ATTRIBUTES, content)]);
}

function heading({ drawings, groups }: Overlap, width: number, lang: Lang): { readonly height: number; draw(x: number, y: number): readonly SceneNode[] } {
  const title = textBlock(groups.length === 0 ? overlapWord('none', lang) : overlapWord('looked', lang, { drawings: drawings.length, groups: groups.length }), TYPE.panelTitle, width);
  const why = textBlock(overlapWord('why', lang), TYPE.body, width);
  const overline = lineHeight(TYPE.overline) + 8;
  return {
    height: overline + title.height + 10 + why.height,
    draw: (x, y) => [
      textLine(overlapWord('title', lang).toLocaleUpperCase('en'), x, y, TYPE.overline, 'start', LIGHT.mutedInk),
      ...drawBlock(title, x, y + overline, 'start', LIGHT.ink),
      ...drawBlock(why, x, y + overline + title.height + 10, 'start', LIGHT.mutedInk),
    ],
  };
}

/** The drawings' titles over their columns, each with its number, and the columns' lines. */
function columns(view: OverlapView, { drawings }: Overlap, { top, bottom }: { readonly top: number; readonly bottom: number }, lang: Lang): readonly SceneNode[] {
  return view.columns.flatMap((drawing, at) => {
    const x = middleOf(at);
    const known = drawings[drawing];
    const title = known ? fitted(overlapTitle(known, lang), TYPE.body, TITLE_LENGTH) : '';
    return [
      node('line', { x1: x, y1: top, x2: x, y2: bottom, stroke: LIGHT.rule, 'stroke-width': 1 }),
      textLine(String(at + 1), x, top - 20, TYPE.chip, 'middle', LIGHT.mutedInk),
      node('g', { transform: `translate(${x + 2} ${top - 24}) rotate(${-SLANT})` }, [textLine(title, 0, -lineHeight(TYPE.body) / 2, TYPE.body, 'start', LIGHT.ink)]),
    ];
  });
}

function middleOf(column: number): number {
  return MARGIN + NAMES + column * COLUMN + COLUMN / 2;
}

/** The things by kind, each with its dots. */
function rows(view: OverlapView, top: number, width: number, lang: Lang): { readonly nodes: readonly SceneNode[]; readonly bottom: number } {
  const nodes: SceneNode[] = [];
  let y = top;
  for (const what of OVERLAP_WHATS) {
    const groups = view.rows.filter((group) => group.what === what);
    if (groups.length === 0) continue;
    const tone = LIGHT[ARCHITECTURE[what]];
    nodes.push(
      node('rect', { x: MARGIN, y, width, height: HEADING - 6, rx: 4, fill: tone.band }),
      textLine(overlapWhat(what, lang), MARGIN + 12, y + (HEADING - 6 - lineHeight(TYPE.lane)) / 2, TYPE.lane, 'start', tone.ink),
    );
    y += HEADING;
    for (const group of groups) {
      nodes.push(...row(group, view, y, width, tone, lang));
      y += ROW;
    }
    y += 8;
  }
  return { nodes, bottom: y };
}

function row(group: OverlapGroup, view: OverlapView, y: number, width: number, tone: Tone, lang: Lang): readonly SceneNode[] {
  const about = [overlapReason(group.reason, lang), overlapWord('initiatives', lang, { n: group.initiatives })].join(' · ');
  const dots = view.columns.flatMap((drawing, at) => {
    const here = group.members.filter((member) => member.drawing === drawing);
    return here.length === 0 ? [] : [{ x: middleOf(at), same: here.some(({ reason }) => reason === 'same') }];
  });
  const middle = y + ROW / 2 - 2;
  const [first, last] = [dots.at(0), dots.at(-1)];
  return [
    textLine(fitted(group.name, TYPE.bodyStrong, NAMES - 60), MARGIN + 12, y, TYPE.bodyStrong, 'start', LIGHT.ink),
    textLine(fitted(about, TYPE.detail, NAMES - 60), MARGIN + 12, y + lineHeight(TYPE.bodyStrong), TYPE.detail, 'start', LIGHT.mutedInk),
    textLine(String(group.score), MARGIN + NAMES - 14, middle - lineHeight(TYPE.bodyStrong) / 2, TYPE.bodyStrong, 'end', tone.ink),
    node('line', { x1: MARGIN, y1: y + ROW - 3, x2: MARGIN + width, y2: y + ROW - 3, stroke: LIGHT.rule, 'stroke-width': 1, 'stroke-opacity': 0.6 }),
    ...(first && last ? [node('line', { x1: first.x, y1: middle, x2: last.x, y2: middle, stroke: tone.stroke, 'stroke-width': 2.5 })] : []),
    ...dots.map(({ x, same }) => dot(x, middle, same, tone)),
  ];
}

function dot(x: number, y: number, same: boolean, tone: Tone): SceneNode {
  return node('circle', { cx: x, cy: y, r: DOT, fill: same ? tone.stroke : LIGHT.page, stroke: tone.stroke, 'stroke-width': 2.5 });
}

/** What the dots say, what there was no room for, and the drawings by number. */
function legend(view: OverlapView, overlap: Overlap, top: number, width: number, lang: Lang): { readonly nodes: readonly SceneNode[]; readonly bottom: number } {
  if (view.columns.length === 0) return { nodes: [], bottom: top - 28 };
  const nodes: SceneNode[] = [];
  let x = MARGIN + 12;
  for (const [same, word] of [[true, 'sameDot'], [false, 'likeDot']] as const) {
    const text = overlapWord(word, lang);
    nodes.push(dot(x, top + 8, same, LIGHT.application), textLine(text, x + 16, top, TYPE.body, 'start', LIGHT.ink));
    x += 16 + Math.ceil(textWidth(text, TYPE.body)) + 36;
  }
  const left = [
    ...(view.moreRows > 0 ? [overlapWord('moreGroups', lang, { n: view.moreRows })] : []),
    ...(view.moreColumns > 0 ? [overlapWord('moreDrawings', lang, { n: view.moreColumns })] : []),
  ].join(' · ');
  if (left !== '') nodes.push(textLine(left, MARGIN + width, top, TYPE.bodyStrong, 'end', LIGHT.ink));
  const listTop = top + 40;
  const perColumn = Math.ceil(view.columns.length / (view.columns.length > 8 ? 2 : 1));
  const columnWidth = view.columns.length > 8 ? (width - 30) / 2 : width;
  nodes.push(textLine(overlapWord('drawings', lang), MARGIN, listTop - 4, TYPE.lane, 'start', LIGHT.ink));
  const first = listTop + 24;
  const step = lineHeight(TYPE.body) + 5;
  for (const [at, drawing] of view.columns.entries()) {
    const known = overlap.drawings[drawing];
    const at0 = MARGIN + Math.floor(at / perColumn) * (columnWidth + 30);
    const y = first + (at % perColumn) * step;
    const text = known ? `${overlapFullTitle(known, lang)}  –  ${overlapWord('sharedWith', lang, { n: view.partners.get(drawing) ?? 0 })}` : '';
    nodes.push(textLine(String(at + 1), at0 + 22, y, TYPE.bodyStrong, 'end', LIGHT.mutedInk), textLine(fitted(text, TYPE.body, columnWidth - 34), at0 + 34, y, TYPE.body, 'start', LIGHT.ink));
  }
  return { nodes, bottom: first + perColumn * step };
}

/** As much of a text as has room on one line. */
function fitted(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(`${text.slice(0, middle).trimEnd()}…`, style) <= width) low = middle;
    else high = middle - 1;
  }
  // Not in the middle of a character that takes two.
  const end = /[\ud800-\udbff]$/u.test(text.slice(0, low)) ? low - 1 : low;
  return `${text.slice(0, end).trimEnd()}…`;
}
