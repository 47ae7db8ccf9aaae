import type { DrawingIndex } from '../../document/drawing-index';
import type { Lane } from '../../document/types';
import { roomyHeight } from '../channels';
import { framesAt, type Frame, type Frames } from '../frames';
import { requestsOf } from '../requests';
import { routeLinks } from '../route';
import { CLEARANCE, GRID, LEVEL_LABEL_ROOM, LINE_PITCH } from '../spacing';
import { stripsOf } from '../strips';
import type { Wording } from '../wording';
import { COLUMN_GAP, type Column, type Grid } from './grid';
import type { Unit } from './units';

/** Space between the rows of a lane before anything is known of the lines between them. */
const ROW_GAP = 48;

/** Where the frames of some grids stand, in px relative to their lanes. */
export type Places = ReadonlyMap<Frame, { readonly x: number; readonly y: number }>;

/** What the routing needs to know of a drawing besides its boxes. */
export interface Drawing {
  readonly index: DrawingIndex;
  readonly frames: Frames;
  readonly drawnWith: ReadonlyMap<string, string>;
  readonly wordings: ReadonlyMap<string, Wording>;
}

/**
 * Routes the lines between boxes that are in their columns, and gives the gaps between columns the width that the lines
 * through them need.
 * @returns whether any gap changed
 */
export function widenGaps(drawing: Drawing, grids: readonly Grid[]): boolean {
  const { strips } = routed(drawing, placesOf(grids, () => ROW_GAP));
  const columnOf = new Map<string, Column>();
  for (const { columns } of grids) for (const column of columns) for (const { frames } of column.units) for (const { element } of frames) columnOf.set(element.id, column);
  let changed = false;
  for (const { blocks, gaps } of strips) {
    gaps.forEach(({ used }, i) => {
      const left = blocks[i - 1]?.frames[0];
      const column = left && columnOf.get(left.element.id);
      const needed = Math.ceil((2 * CLEARANCE + (used + 1) * LINE_PITCH) / GRID) * GRID;
      if (!column || needed <= column.gap || used < 2) return;
      column.gap = Math.max(COLUMN_GAP, needed);
      changed = true;
    });
  }
  return changed;
}

/** Gives neighbours whose link has words (processes, sites and networks) room for them between each other. */
export function widenForLabels({ index, frames, drawnWith, wordings }: Drawing, grids: readonly Grid[]): void {
  for (const { rows, columns } of grids) {
    for (const row of rows) {
      row.forEach((unit, i) => {
        const [left, next, column] = [unit?.frames.at(-1), row[i + 1]?.frames[0], columns[i]];
        if (!left || !next || !column || unit?.frames.length !== 1) return;
        for (const link of [...index.outgoing(left.element.id), ...index.incoming(left.element.id)]) {
          const other = frames.byElement.get(link.from === left.element.id ? link.to : link.from);
          const wording = wordings.get(link.id);
          if (other !== next || !wording || drawnWith.has(link.id) || index.meaning(link) === 'exchange') continue;
          column.gap = Math.max(column.gap, Math.ceil((wording.size.width + LEVEL_LABEL_ROOM) / GRID) * GRID);
        }
      });
    }
  }
}

/** Sets the rows below each other with room for the lines and labels between them. */
export function placeRows(drawing: Drawing, grids: readonly Grid[]): Places {
  const first = placesOf(grids, () => ROW_GAP);
  if (grids.every(({ lane, rows }) => rows.length <= 1 && grids.filter((other) => other.lane === lane).length === 1)) return first;
  const { strips, loads } = routed(drawing, first);
  const gaps = new Map<Lane, number[]>();
  for (const strip of strips) {
    const list = gaps.get(strip.lane) ?? [];
    gaps.set(strip.lane, list);
    const load = loads[strip.index];
    list.push(Math.max(ROW_GAP * 0.75, load ? roomyHeight(load) : 0));
  }
  return placesOf(grids, (lane, row) => gaps.get(lane)?.[row] ?? ROW_GAP);
}

function routed({ index, frames, drawnWith, wordings }: Drawing, places: Places) {
  const moved = framesAt(frames.all, (frame) => places.get(frame) ?? frame.box);
  const strips = stripsOf(moved.all);
  const { loads } = routeLinks(requestsOf(index, moved, strips, drawnWith, wordings), strips);
  return { strips: strips.all, loads };
}

/** @param gapAbove space above row `n` (from 1 on) of a lane */
function placesOf(grids: readonly Grid[], gapAbove: (lane: Lane, row: number) => number): Places {
  const places = new Map<Frame, { x: number; y: number }>();
  const depth = new Map<Lane, { y: number; row: number }>();
  for (const grid of grids) {
    const columnOf = new Map(grid.columns.flatMap((column) => column.units.map((unit) => [unit, column] as const)));
    for (const row of grid.rows) {
      const units = row.filter((unit): unit is Unit => unit !== undefined);
      const height = Math.max(0, ...units.map((unit) => unit.height));
      const at = depth.get(grid.lane);
      const y = at ? snapUp(at.y + gapAbove(grid.lane, at.row + 1)) : 0;
      for (const unit of units) placeUnit(unit, columnOf.get(unit)?.x ?? 0, y, height, places);
      depth.set(grid.lane, { y: y + height, row: at ? at.row + 1 : 0 });
    }
  }
  return places;
}

/** In the upper lanes a row's boxes stand on one middle line, so that lines between them run level; below on one top line. */
function placeUnit(unit: Unit, centre: number, top: number, rowHeight: number, places: Map<Frame, { x: number; y: number }>): void {
  const x = Math.round((centre - unit.width / 2) / GRID) * GRID;
  const y = unit.lane <= 4 ? top + Math.floor((rowHeight - unit.height) / 2) : top;
  unit.frames.forEach((frame, i) => {
    const place = unit.places[i] ?? { x: 0, y: 0 };
    places.set(frame, { x: x + place.x, y: y + place.y });
  });
}

function snapUp(y: number): number {
  return Math.ceil(y / GRID) * GRID;
}
