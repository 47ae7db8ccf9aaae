import { findEntry } from '../catalogue/catalogue';
import type { LmvDocument, Project } from '../document/types';
import { dateInWords, frameWord } from '../messages/frame';
import type { Lang } from '../messages/lang';
import type { DrawContext } from './draw-element';
import { isBlank, valueLabel } from './labels';
import type { Palette } from './palette';
import { path } from './number-format';
import { node, type SceneNode } from './scene';
import { textWidth, type TextStyle } from './text';
import { drawBlock, textBlock, textLine, type TextBlock } from './text-block';
import { lineHeight, TYPE } from './type-scale';

/** A part of the page that knows its height once its width is given. */
export interface PagePart {
  readonly height: number;
  /** Draws with its top-left corner at `x`, `y`, in px. */
  draw(x: number, y: number): readonly SceneNode[];
}

const TAG: TextStyle = { size: 12, weight: 600, spacing: 0.6 };
const TAG_HEIGHT = 26;
const TAG_PAD = 12;
const FACT_GAP = 32;
const FACT_LEAST = 96;
const FACT_MOST = 300;
/** Narrower than this, the tags stand under the title and not beside it. */
const NARROW = 560;

/**
 * The title block: the title, who it is for, the facts of the project, and the tags that must not be missed (as-is or
 * to-be, classification). Blank fields are simply not there.
 * @param width px
 */
export function titleBlock({ title, project }: LmvDocument, width: number, { lang, palette }: DrawContext): PagePart {
  const tags = projectTags(project, lang);
  const tagsWidth = tags.reduce((sum, tag) => sum + tagWidth(tag.text) + 8, 0);
  const named = !isBlank(title);
  const narrow = width < NARROW;
  const [style, room] = narrow ? [TYPE.panelTitle, width] : [TYPE.title, Math.max(320, width - tagsWidth - 32)];
  const heading = textBlock(named ? title : frameWord('untitled', lang), style, room);
  const owner = [project.agency, project.ministry].filter((text): text is string => !isBlank(text)).join('  ·  ');
  const ownerBlock = owner === '' ? undefined : textBlock(owner, TYPE.owner, width);
  const rows = factRows(projectFacts(project, lang), width);
  const headTop = lineHeight(TYPE.overline) + 8;
  const ownerTop = headTop + heading.height + 4;
  const ownerBottom = ownerTop + (ownerBlock ? ownerBlock.height : -4);
  const tagsBelow = narrow && tags.length > 0;
  const ruleTop = ownerBottom + (tagsBelow ? 12 + TAG_HEIGHT : 0) + 16;
  const rowsHeight = rows.reduce((sum, row) => sum + row.height + 14, 0);
  return {
    height: ruleTop + (rows.length > 0 ? 14 + rowsHeight : 4),
    draw: (x, y) => [
      textLine(frameWord('pageKind', lang).toLocaleUpperCase('en'), x, y, TYPE.overline, 'start', palette.mutedInk),
      ...drawBlock(heading, x, y + headTop, 'start', named ? palette.ink : palette.mutedInk, !named),
      ...drawTags(tags, tagsBelow ? x + tagsWidth - 8 : x + width, tagsBelow ? y + ownerBottom + 12 : y, palette),
      ...(ownerBlock ? drawBlock(ownerBlock, x, y + ownerTop, 'start', palette.ink) : []),
      node('path', { d: path('M', x, y + ruleTop + 0.5, 'h', width), stroke: palette.rule, fill: 'none' }),
      ...drawRows(rows, x, y + ruleTop + 14, palette),
    ],
  };
}

/** One line in the title block's place on the pages that follow the first: the title, whose it is, and the tags. */
export function titleStrip({ title, project }: LmvDocument, width: number, { lang, palette }: DrawContext): PagePart {
  const tags = projectTags(project, lang);
  const tagsWidth = tags.reduce((sum, tag) => sum + tagWidth(tag.text) + 8, 0);
  const named = !isBlank(title);
  const heading = textBlock(named ? title : frameWord('untitled', lang), TYPE.heading, Math.max(240, width - tagsWidth - 32));
  const owner = isBlank(project.agency) ? undefined : textBlock(project.agency ?? '', TYPE.detail, width);
  return {
    height: heading.height + (owner ? 2 + owner.height : 0),
    draw: (x, y) => [
      ...drawBlock(heading, x, y, 'start', named ? palette.ink : palette.mutedInk, !named),
      ...(owner ? drawBlock(owner, x, y + heading.height + 2, 'start', palette.mutedInk) : []),
      ...drawTags(tags, x + width, y, palette),
    ],
  };
}

interface Tag {
  readonly text: string;
  readonly fault: boolean;
}

function projectTags({ state, classification }: Project, lang: Lang): readonly Tag[] {
  const tags: Tag[] = [];
  if (state === 'as-is' || state === 'to-be') tags.push({ text: valueLabel(`state-${state}`, 'ms'), fault: false });
  if (classification !== undefined && !isBlank(classification)) {
    tags.push({ text: valueLabel(classification, lang).toLocaleUpperCase('en'), fault: true });
  }
  return tags;
}

function tagWidth(text: string): number {
  return Math.ceil(textWidth(text, TAG)) + 2 * TAG_PAD;
}

function drawTags(tags: readonly Tag[], right: number, y: number, palette: Palette): readonly SceneNode[] {
  let edge = right;
  return tags.toReversed().flatMap(({ text, fault }) => {
    const width = tagWidth(text);
    const x = edge - width;
    edge = x - 8;
    return [
      node('rect', {
        x: x + 0.75,
        y: y + 0.75,
        width: width - 1.5,
        height: TAG_HEIGHT - 1.5,
        rx: 5,
        fill: fault ? palette.fault : palette.page,
        stroke: fault ? palette.fault : palette.mutedInk,
        'stroke-width': 1.5,
      }),
      textLine(text, x + TAG_PAD, y + (TAG_HEIGHT - lineHeight(TAG)) / 2, TAG, 'start', fault ? palette.page : palette.ink),
    ];
  });
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

function projectFacts(project: Project, lang: Lang): readonly Fact[] {
  const catalogued = (id: string | undefined): string | undefined => (id === undefined || isBlank(id) ? undefined : valueLabel(id, lang));
  const unknownState = project.state === 'as-is' || project.state === 'to-be' ? undefined : project.state;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [frameWord('sector', lang), catalogued(project.sector)],
    [frameWord('domain', lang), catalogued(project.domain)],
    [frameWord('category', lang), catalogued(project.category)],
    [frameWord('categoryKind', lang), catalogued(project.agencySpecificKind)],
    [frameWord('state', lang), catalogued(unknownState)],
    [frameWord('revision', lang), project.revision],
    [frameWord('date', lang), project.date === undefined ? undefined : dateInWords(project.date, lang)],
    [frameWord('preparedBy', lang), project.preparedBy],
  ];
  return facts.flatMap(([label, value]) => (value === undefined || isBlank(value) ? [] : [{ label, value }]));
}

interface FactRow {
  readonly facts: readonly { readonly label: string; readonly value: TextBlock; readonly x: number }[];
  readonly height: number;
}

/** Facts stand side by side as wide as they need, in as many rows as the page asks for. */
function factRows(facts: readonly Fact[], width: number): readonly FactRow[] {
  const rows: { facts: { label: string; value: TextBlock; x: number }[]; height: number }[] = [];
  let x = 0;
  for (const { label, value } of facts) {
    const block = textBlock(value, TYPE.fact, Math.min(FACT_MOST, width), true);
    const overline = label.toLocaleUpperCase('en');
    const wide = Math.max(FACT_LEAST, Math.ceil(Math.max(block.width, textWidth(overline, TYPE.overline))));
    let row = rows.at(-1);
    if (!row || x + wide > width) {
      row = { facts: [], height: 0 };
      rows.push(row);
      x = 0;
    }
    row.facts.push({ label: overline, value: block, x });
    row.height = Math.max(row.height, lineHeight(TYPE.overline) + 4 + block.height);
    x += wide + FACT_GAP;
  }
  return rows;
}

function drawRows(rows: readonly FactRow[], x: number, top: number, palette: Palette): readonly SceneNode[] {
  let y = top;
  return rows.flatMap((row) => {
    const nodes = row.facts.flatMap((fact) => [
      textLine(fact.label, x + fact.x, y, TYPE.overline, 'start', palette.mutedInk),
      ...drawBlock(fact.value, x + fact.x, y + lineHeight(TYPE.overline) + 4, 'start', palette.ink),
    ]);
    y += row.height + 14;
    return nodes;
  });
}

/** The classification as it is printed at the foot of the page, in capitals. */
export function classificationMark({ classification }: Project, lang: Lang): string | undefined {
  if (classification === undefined || isBlank(classification)) return undefined;
  return (findEntry(classification)?.[lang] ?? classification).toLocaleUpperCase('en');
}
