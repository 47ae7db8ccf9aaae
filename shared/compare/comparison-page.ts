import { drawDrawing } from '../drawing/draw-drawing';
import type { DrawContext } from '../drawing/draw-element';
import { isBlank } from '../drawing/labels';
import { translate } from '../drawing/number-format';
import { pageScene, STRIPE, type Page } from '../drawing/page-scene';
import { LIGHT } from '../drawing/palette';
import { node, type SceneNode } from '../drawing/scene';
import { drawBlock, FONT_ATTRIBUTES, textBlock, textLine, type TextBlock } from '../drawing/text-block';
import { textWidth } from '../drawing/text';
import type { PagePart } from '../drawing/title-block';
import { lineHeight, TYPE } from '../drawing/type-scale';
import type { Size } from '../layout/geometry';
import { compareWord } from '../messages/compare';
import { frameWord } from '../messages/frame';
import type { Lang } from '../messages/lang';
import type { Comparison } from './compare';
import { drawMarks, sign } from './draw-marks';
import { markedOverlay, markedSide, type MarkedDrawing } from './merged';
import { revisionOf } from './revision';
import { CHANGES, compareCounts, compareGroups, type CompareGroup } from './rows';

/** One picture with everything on it, or the two drawings beside each other. */
export type CompareView = 'overlaid' | 'beside';

export const COMPARE_VIEWS: readonly CompareView[] = ['overlaid', 'beside'];

const MARGIN = 40;
const GAP = 40;
const LEAST_WIDTH = 1040;

/**
 * Draws a comparison: what is compared, how many differences, the drawing with its changes marked, and below it every
 * difference in words. Always light. The same drawings give the same page.
 * @returns in px at 100 %
 */
export function comparisonPage(comparison: Comparison, view: CompareView, lang: Lang): Page {
  return drawComparison(comparison, view, lang, true);
}

/** The same without the differences in words, for where they stand beside the picture anyway: what is compared, and the two drawings over each other. */
export function overlayPage(comparison: Comparison, lang: Lang): Page {
  return drawComparison(comparison, 'overlaid', lang, false);
}

function drawComparison(comparison: Comparison, view: CompareView, lang: Lang, listed: boolean): Page {
  const context: DrawContext = { lang, palette: LIGHT };
  const drawings = view === 'overlaid' ? [markedOverlay(comparison, lang)] : [markedSide(comparison, 'before', lang), markedSide(comparison, 'after', lang)];
  const pictures = drawings.map((drawing, at) => picture(drawing, view === 'overlaid' ? undefined : compareWord(at === 0 ? 'before' : 'after', lang), context));
  const inner = Math.max(LEAST_WIDTH, pictures.reduce((sum, { size }) => sum + size.width, 0) + GAP * (pictures.length - 1));
  const head = heading(comparison, inner, lang);
  const list = listed ? changeList(compareGroups(comparison, lang), inner, lang) : undefined;
  const top = STRIPE + 30;
  const pictureTop = top + head.height + 24;
  const pictureEnd = pictureTop + Math.max(...pictures.map(({ size }) => size.height));
  const listTop = pictureEnd + 32;
  const size = { width: inner + 2 * MARGIN, height: Math.ceil((list ? listTop + list.height : pictureEnd) + MARGIN) };
  const content: SceneNode[] = [node('g', FONT_ATTRIBUTES, head.draw(MARGIN, top))];
  let x = MARGIN;
  for (const { size: { width }, nodes } of pictures) {
    content.push(node('g', { transform: translate(x, pictureTop) }, nodes));
    x += width + GAP;
  }
  if (list) content.push(node('g', FONT_ATTRIBUTES, list.draw(MARGIN, listTop)));
  const [first] = drawings;
  if (!first) throw new Error('a comparison has a drawing');
  return pageScene(first.index, context, { size, frame: 1 }, content);
}

const CAPTION = lineHeight(TYPE.heading) + 8;

/** A drawing with its marks, under its caption where it has one. */
function picture(drawing: MarkedDrawing, caption: string | undefined, context: DrawContext): { readonly size: Size; readonly nodes: readonly SceneNode[] } {
  const { index, geometry } = drawing;
  const down = caption === undefined ? 0 : CAPTION;
  const { width, height } = geometry.size;
  return {
    size: { width: Math.ceil(width), height: Math.ceil(height) + down },
    nodes: [
      ...(caption === undefined ? [] : [node('g', FONT_ATTRIBUTES, [textLine(caption, 0, 0, TYPE.heading, 'start', context.palette.ink)])]),
      node('g', { transform: translate(0, down) }, [...drawDrawing(index, geometry, context), ...drawMarks(drawing, context)]),
    ],
  };
}

/** What is compared with what, and how many differences there are of each kind: the key to the signs as well. */
function heading(comparison: Comparison, width: number, lang: Lang): PagePart {
  const { before, after } = comparison;
  const title = textBlock(isBlank(after.title) ? frameWord('untitled', lang) : after.title, TYPE.title, width);
  const sides = [
    { label: compareWord('before', lang), text: revisionOf(before, lang) },
    { label: compareWord('after', lang), text: revisionOf(after, lang) },
  ].map(({ label, text }) => ({ label, block: textBlock(text, TYPE.fact, width - 120) }));
  const counts = compareCounts(comparison);
  const overline = lineHeight(TYPE.overline) + 8;
  const sidesHeight = sides.reduce((sum, { block }) => sum + block.height + 4, 0);
  return {
    height: overline + title.height + 12 + sidesHeight + 12 + 24,
    draw(x, y) {
      const nodes: SceneNode[] = [
        textLine(compareWord('title', lang).toLocaleUpperCase('en'), x, y, TYPE.overline, 'start', LIGHT.mutedInk),
        ...drawBlock(title, x, y + overline, 'start', LIGHT.ink),
      ];
      let top = y + overline + title.height + 12;
      for (const { label, block } of sides) {
        nodes.push(textLine(label, x, top, TYPE.fact, 'start', LIGHT.mutedInk), ...drawBlock(block, x + 100, top, 'start', LIGHT.ink));
        top += block.height + 4;
      }
      let left = x;
      for (const what of CHANGES) {
        const text = `${counts[what]} ${compareWord(what, lang)}`;
        nodes.push(sign({ x: left + 10, y: top + 20 }, what), textLine(text, left + 28, top + 20 - lineHeight(TYPE.bodyStrong) / 2, TYPE.bodyStrong, 'start', LIGHT.ink));
        left += 28 + Math.ceil(textWidth(text, TYPE.bodyStrong)) + 28;
      }
      return nodes;
    },
  };
}

const COLUMN_GAP = 40;

interface ListLine {
  readonly height: number;
  draw(x: number, y: number): readonly SceneNode[];
}

/** Every difference in words, in two columns. */
function changeList(groups: readonly CompareGroup[], width: number, lang: Lang): PagePart {
  const column = (width - COLUMN_GAP) / 2;
  const lines = groups.flatMap((group) => groupLines(group, column));
  if (lines.length === 0) {
    const nothing = textBlock(compareWord('same', lang), TYPE.body, width);
    return { height: nothing.height, draw: (x, y) => drawBlock(nothing, x, y, 'start', LIGHT.ink) };
  }
  const whole = lines.reduce((sum, { height }) => sum + height, 0);
  let split = 0;
  for (let height = 0; split < lines.length && height < whole / 2; split++) height += lines[split]?.height ?? 0;
  const columns = [lines.slice(0, split), lines.slice(split)];
  const heights = columns.map((part) => part.reduce((sum, { height }) => sum + height, 0));
  return {
    height: Math.max(...heights),
    draw: (x, y) =>
      columns.flatMap((part, at) => {
        let top = y;
        return part.flatMap((line) => {
          const nodes = line.draw(x + at * (column + COLUMN_GAP), top);
          top += line.height;
          return nodes;
        });
      }),
  };
}

const INDENT = 30;

function groupLines({ lane, title, rows }: CompareGroup, width: number): readonly ListLine[] {
  const name = textBlock(lane === undefined ? title : `${lane}  ${title}`, TYPE.lane, width);
  return [
    { height: name.height + 18, draw: (x, y) => drawBlock(name, x, y + 10, 'start', LIGHT.ink) },
    ...rows.flatMap(({ what, title: about, fields }): ListLine[] => {
      const head = textBlock(about, TYPE.bodyStrong, width - INDENT);
      return [
        { height: Math.max(24, head.height + 6), draw: (x, y) => [sign({ x: x + 11, y: y + 11 }, what), ...drawBlock(head, x + INDENT, y + 2, 'start', LIGHT.ink)] },
        ...fields.map((field) => fieldLine(textBlock(`${field.name}: ${field.before} → ${field.after}`, TYPE.body, width - INDENT))),
      ];
    }),
  ];
}

function fieldLine(block: TextBlock): ListLine {
  return { height: block.height + 3, draw: (x, y) => drawBlock(block, x + INDENT, y, 'start', LIGHT.mutedInk) };
}
