import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Link } from '../document/types';
import type { LabelLine, Size } from '../layout/geometry';
import { frameWord } from '../messages/frame';
import type { Lang } from '../messages/lang';
import { carriesPair, oppositeExchange } from './exchange-pair';
import { elementName, isBlank, methodLabel } from './labels';
import { LABEL_LINE_HEIGHT, LABEL_PADDING } from './metrics';
import { textWidth, wrapText, type TextStyle } from './text';
import { TYPE } from './type-scale';

export interface MeasuredLabel {
  readonly size: Size;
  readonly lines: readonly LabelLine[];
}

/** How a line of a link's label is set. */
export function labelStyle(line: LabelLine): TextStyle {
  return line.bold ? TYPE.detailStrong : TYPE.detail;
}

/**
 * What a link says on the line: an exchange its method and the names of its data, any other link its own label. Of two
 * exchanges that are drawn as one line, the earlier says what flows each way and the later says nothing.
 * @param options language, and the width in px that the label should keep to
 * @returns size and lines; undefined when there is nothing to say
 */
export function measureLabel(index: DrawingIndex, link: Link, options: { readonly lang: Lang; readonly maxWidth: number }): MeasuredLabel | undefined {
  const column = Math.max(24, options.maxWidth - 2 * LABEL_PADDING.x);
  const lines = labelTexts(index, link, options.lang).flatMap(({ text, bold }) =>
    wrapText(text, labelStyle({ text, bold }), column)
      .filter((line) => line !== '')
      .map((line) => ({ text: line, bold })),
  );
  if (lines.length === 0) return undefined;
  const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line.text, labelStyle(line))))) + 2 * LABEL_PADDING.x;
  return { size: { width, height: lines.length * LABEL_LINE_HEIGHT + 2 * LABEL_PADDING.y }, lines };
}

/**
 * What a link says that its line has no room for: a label that is left out or shortened to its method.
 * @param shown what of it is drawn
 * @returns all that it says; undefined where that is drawn, or there is nothing
 */
export function unseenWords(index: DrawingIndex, link: Link, shown: readonly LabelLine[] | undefined, lang: Lang): string | undefined {
  const words = labelTexts(index, link, lang).map(({ text }) => text).join(' ');
  return withoutSpace(words) === withoutSpace((shown ?? []).map(({ text }) => text).join('')) ? undefined : words;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function labelTexts(index: DrawingIndex, link: Link, lang: Lang): readonly LabelLine[] {
  const own = link.label !== undefined && !isBlank(link.label) ? [{ text: link.label, bold: false }] : [];
  if (index.meaning(link) !== 'exchange') return own;
  const opposite = oppositeExchange(index, link);
  if (opposite && !carriesPair(index, link, opposite)) return [];
  const method = link.method !== undefined && !isBlank(link.method) ? [{ text: methodLabel(link.method, lang), bold: true }] : [];
  if (!opposite) return [...method, ...dataLine(dataNames(link)), ...own];
  const back = opposite.label !== undefined && !isBlank(opposite.label) ? [{ text: opposite.label, bold: false }] : [];
  return [...method, ...received(index, link, lang), ...received(index, opposite, lang), ...own, ...back];
}

function dataNames(link: Link): string {
  return (link.data ?? [])
    .map((item) => item.name)
    .filter((name) => !isBlank(name))
    .join(', ');
}

function dataLine(items: string): readonly LabelLine[] {
  return items === '' ? [] : [{ text: items, bold: false }];
}

/**
 * On a double-headed line, each side's data is said with the way it flows: down to a lane below or up from it. Between
 * applications, which stand in one lane, the receiver is named.
 */
function received(index: DrawingIndex, link: Link, lang: Lang): readonly LabelLine[] {
  const items = dataNames(link);
  const from = index.element(link.from);
  const to = index.element(link.to);
  if (items === '' || !from || !to) return [];
  const down = laneOf(to) - laneOf(from);
  const text = down === 0 ? frameWord('toReceiver', lang, { receiver: elementName(to, lang).text, items }) : `${down > 0 ? '↓' : '↑'} ${items}`;
  return [{ text, bold: false }];
}
