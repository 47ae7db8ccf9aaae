import type { DrawContext } from './draw-element';
import type { Cut } from './cut-geometry';
import { path } from './number-format';
import { node, type SceneNode } from './scene';
import { FONT_ATTRIBUTES, textLine } from './text-block';
import { lineHeight, TYPE } from './type-scale';

/** How high the strip is in which marks stand, above or below a page's lanes, in px. */
export const MARK_STRIP = 44;

const RADIUS = 11;
/** Least from one mark's middle to the next. */
const APART = 2 * RADIUS + 6;
/** How far a line goes straight on before it turns to its mark. */
const STRAIGHT = 5;

/**
 * Draws the numbered marks in which lines end that go on on another page. The same number stands there again.
 * @param cuts along one edge of the lanes
 * @param numberOf the number of a link's mark
 * @param y where the lines are cut, px
 * @param width that the marks may take, px
 */
export function drawMarks(cuts: readonly Cut[], numberOf: (link: string) => number, y: number, width: number, { palette }: DrawContext): readonly SceneNode[] {
  const ordered = cuts.toSorted((one, other) => one.x - other.x || numberOf(one.link) - numberOf(other.link));
  const places = spread(ordered.map(({ x }) => x), RADIUS + 1, width - RADIUS - 1);
  const nodes = ordered.flatMap(({ x, link, edge }, position) => {
    const away = edge === 'top' ? -1 : 1;
    const at = places[position] ?? x;
    const middle = y + away * (MARK_STRIP - RADIUS - 2);
    const d = path('M', x, y, 'L', x, y + away * STRAIGHT, 'L', at, middle - away * (RADIUS + STRAIGHT), 'L', at, middle - away * RADIUS);
    return [
      node('path', { d, fill: 'none', stroke: palette.mutedInk, 'stroke-width': 1.3, 'stroke-linejoin': 'round' }),
      node('circle', { cx: at, cy: middle, r: RADIUS - 0.75, fill: palette.page, stroke: palette.ink, 'stroke-width': 1.5 }),
      textLine(String(numberOf(link)), at, middle - lineHeight(TYPE.chip) / 2, TYPE.chip, 'middle', palette.ink),
    ];
  });
  return nodes.length === 0 ? [] : [node('g', FONT_ATTRIBUTES, nodes)];
}

/**
 * Moves places apart along a line, each as near to where it wanted to be as its neighbours let it.
 * @param wanted ascending
 */
function spread(wanted: readonly number[], least: number, most: number): readonly number[] {
  const apart = Math.min(APART, wanted.length > 1 ? (most - least) / (wanted.length - 1) : APART);
  // Neighbours that would touch form a block, which stands around the middle of what its members wanted.
  const blocks: { sum: number; count: number }[] = [];
  const startOf = ({ sum, count }: { sum: number; count: number }): number =>
    Math.min(most - (count - 1) * apart, Math.max(least, sum / count - ((count - 1) * apart) / 2));
  for (const x of wanted) {
    let block = { sum: x, count: 1 };
    let before = blocks.at(-1);
    while (before && startOf(before) + before.count * apart > startOf(block)) {
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, position) => startOf(block) + position * apart));
}
