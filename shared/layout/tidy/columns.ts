import type { DrawingIndex } from '../../document/drawing-index';
import type { Frame, Frames } from '../frames';
import { MIN_CONTENT_WIDTH } from '../spacing';
import type { Column, Grid } from './grid';
import { placeInRow } from './pull';

const ROUNDS = 10;

/** One end of a link as a column sees it: what it pulls towards. */
interface Pull {
  /** How far the own end lies from the column's centre. */
  readonly offset: number;
  readonly other: () => number;
  readonly weight: number;
}

/**
 * Sets columns beside each other so that what is linked stands one below the other as far as there is room.
 * @param grids those to arrange; each column's `x` is its start and its result
 * @param fixedX centre of an element that is not arranged
 * @param bounded whether the widest row sets the page's width, and no other row reaches beyond it
 */
export function alignColumns(index: DrawingIndex, frames: Frames, grids: readonly Grid[], fixedX: (id: string) => number, bounded: boolean): void {
  const columnOf = new Map<Frame, Column>();
  const levelOf = new Map<Column, number>();
  const offsets = new Map<Frame, number>();
  grids.forEach(({ columns }, level) => {
    packed(columns);
    for (const column of columns) {
      levelOf.set(column, level);
      for (const unit of column.units) {
        unit.frames.forEach((frame, i) => {
          columnOf.set(frame, column);
          offsets.set(frame, (unit.places[i]?.x ?? 0) + frame.box.width / 2 - unit.width / 2);
        });
      }
    }
  });
  const widest = Math.max(MIN_CONTENT_WIDTH, ...grids.map(({ columns }) => widthOf(columns)));
  const bounds = bounded ? { low: -widest / 2, high: widest / 2 } : undefined;
  const pulls = pullsOf(index, frames, columnOf, levelOf, offsets, fixedX);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? grids : grids.toReversed();
    for (const { columns } of order) {
      const row = columns.map((column) => {
        const own = pulls.get(column) ?? [];
        let sum = 0;
        let weight = 0;
        for (const pull of own) {
          sum += (pull.other() - pull.offset) * pull.weight;
          weight += pull.weight;
        }
        return { width: column.width, gap: column.gap, want: weight === 0 ? column.x : sum / weight, weight: weight === 0 ? 0.05 : weight };
      });
      placeInRow(row, bounds).forEach((x, i) => {
        const column = columns[i];
        if (column) column.x = x;
      });
    }
  }
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width, gap }) => sum + width + gap, -(columns.at(-1)?.gap ?? 0));
}

function packed(columns: readonly Column[]): void {
  let left = -widthOf(columns) / 2;
  for (const column of columns) {
    column.x = left + column.width / 2;
    left += column.width + column.gap;
  }
}

function pullsOf(
  index: DrawingIndex,
  frames: Frames,
  columnOf: ReadonlyMap<Frame, Column>,
  levelOf: ReadonlyMap<Column, number>,
  offsets: ReadonlyMap<Frame, number>,
  fixedX: (id: string) => number,
): ReadonlyMap<Column, readonly Pull[]> {
  const pulls = new Map<Column, Pull[]>();
  const add = (column: Column, pull: Pull): void => {
    const list = pulls.get(column);
    if (list) list.push(pull);
    else pulls.set(column, [pull]);
  };
  for (const link of index.document.links) {
    const from = frames.byElement.get(link.from);
    const to = frames.byElement.get(link.to);
    if (!from || !to || from === to) continue;
    const a = columnOf.get(from);
    const b = columnOf.get(to);
    // Neighbours in a layer are side by side already.
    if (a && b && levelOf.get(a) === levelOf.get(b)) continue;
    const offsetA = offsetIn(from, link.from) + (offsets.get(from) ?? 0);
    const offsetB = offsetIn(to, link.to) + (offsets.get(to) ?? 0);
    // A line over many lanes matters less than one to the next.
    const weight = 1 / Math.max(1, Math.abs(from.lane - to.lane));
    if (a) add(a, { offset: offsetA, other: b ? () => b.x + offsetB : () => fixedX(link.to), weight });
    if (b) add(b, { offset: offsetB, other: a ? () => a.x + offsetA : () => fixedX(link.from), weight });
  }
  return pulls;
}

/** How far a part's centre lies from its container's. */
function offsetIn(frame: Frame, id: string): number {
  const part = frame.parts.get(id);
  return part ? part.x + part.width / 2 - (frame.box.x + frame.box.width / 2) : 0;
}
