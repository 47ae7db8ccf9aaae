import type { DrawingIndex } from '../../document/drawing-index';
import type { Link } from '../../document/types';
import { linkName } from '../../drawing/draw-link';
import { LIGHT } from '../../drawing/palette';
import { inventoryWord } from '../../messages/inventory';
import { fill, type Lang } from '../../messages/lang';
import { EMU_INCH, EMU_POINT, type ShapeIds } from './frame';
import { textBox } from './shapes';
import { ROOM } from './slide';
import { textBody, type Paragraph } from './text';

interface BelowOptions {
  readonly index: DrawingIndex;
  readonly ids: ShapeIds;
  readonly lang: Lang;
  /** Where the lane ends, EMU. */
  readonly top: number;
  /** Where its room ends, EMU. */
  readonly bottom: number;
}

const SIZE = 900;
const LINE = 1300;
const COLUMNS = 2;
/** Characters that one line of a column holds, about. */
const PER_LINE = 88;

/**
 * The links of a lane to others, under it: their lines lead off its slide. Those that there is no room for are counted;
 * the speaker's notes have them all.
 */
export function linksBelow(links: readonly Link[], { index, ids, lang, top: laneEnd, bottom }: BelowOptions): readonly string[] {
  const top = laneEnd + Math.round(0.15 * EMU_INCH);
  const height = bottom - top;
  const lines = Math.floor(height / ((LINE / 100) * EMU_POINT)) - 2;
  if (links.length === 0 || lines < 1) return [];
  const names = links.map((link) => linkName(index, link, lang));
  const shown: string[] = [];
  let used = 0;
  for (const name of names) {
    used += Math.ceil(name.length / PER_LINE);
    if (used > lines * COLUMNS - 1) break;
    shown.push(name);
  }
  const left = names.length - shown.length;
  const texts = left === 0 ? shown : [...shown, fill(inventoryWord('moreInNotes', lang), { count: left })];
  const heading: Paragraph = { runs: [{ text: inventoryWord('linksToLanes', lang), size: 1000, bold: true, colour: LIGHT.ink }], line: LINE + 200 };
  const paragraphs = texts.map((text): Paragraph => ({ runs: [{ text: `• ${text}`, size: SIZE, colour: LIGHT.mutedInk }], line: LINE }));
  const head = Math.round(0.25 * EMU_INCH);
  return [
    textBox({ id: ids.next(), name: inventoryWord('linksToLanes', lang) }, { ...ROOM, y: top, height: head }, textBody([heading], { anchor: 't', insets: [0, 0, 0, 0], lang })),
    textBox({ id: ids.next(), name: inventoryWord('linksToLanes', lang) }, { ...ROOM, y: top + head, height: height - head }, textBody(paragraphs, { anchor: 't', insets: [0, 0, 0, 0], columns: COLUMNS, lang })),
  ];
}
