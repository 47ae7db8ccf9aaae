import { laneOf } from '../../shared/document/kinds';
import { heldIn } from '../../shared/document/locks';
import { moveElements, type Move } from '../../shared/document/edits/move-elements';
import { isPart } from '../../shared/layout/arrange/item';
import type { Snap } from '../../shared/layout/arrange/snap';
import type { Geometry, Point } from '../../shared/layout/geometry';
import type { Lang } from '../../shared/messages/lang';
import type { Drawing } from '../store/drawing';
import { followLines } from '../../shared/layout/follow-lines';
import { isPainted } from './painted/when-painted';

/** Px; what a drag snaps to, within the lane. */
export const GRID = 8;

/** No neighbour is near: the grid decides. */
const GRID_ONLY: Snap = { dx: undefined, dy: undefined };

/**
 * Where elements go when they are dragged to page positions: within their own lane, into line with a neighbour or by steps of
 * the grid, never left of or above its content. Downwards a lane grows, by one row at a time. Locked ones stay.
 * @param drawing the drawing before the drag
 * @param positions page px of each dragged element's corner
 * @param snap how far to go to be in line with a neighbour
 * @returns lane-relative positions
 */
export function dragMoves(drawing: Drawing, positions: ReadonlyMap<string, Point>, snap: Snap = GRID_ONLY): readonly Move[] {
  const moves: Move[] = [];
  const held = heldIn(drawing.document, (id) => drawing.index.element(id));
  for (const [id, position] of positions) {
    const element = drawing.index.element(id);
    const lane = element && drawing.geometry.lanes.find((geometry) => geometry.lane === laneOf(element));
    const box = drawing.geometry.boxes.get(id);
    if (!lane || !box || held(element) || isPart(drawing.index, element)) continue;
    moves.push({
      id,
      x: Math.max(0, snapped(box.x, position.x, snap.dx) - lane.content.x),
      y: Math.min(Math.max(0, snapped(box.y, position.y, snap.dy) - lane.content.y), lane.content.height),
    });
  }
  return moves;
}

/** In line with a neighbour; else whole steps of the grid from where it stood, so that what was in line stays in line. */
function snapped(from: number, to: number, by: number | undefined): number {
  if (by !== undefined) return to + by;
  return from + Math.round((to - from) / GRID) * GRID;
}

/**
 * Where arrow keys take elements: one step of the grid, or four with Shift. React Flow says only which way and how
 * strongly; a lane's content may stand between two lines of the page's own grid.
 * @param positions page px that React Flow would go to
 */
export function nudgeMoves(drawing: Drawing, positions: ReadonlyMap<string, Point>): readonly Move[] {
  const nudged = new Map<string, Point>();
  for (const [id, position] of positions) {
    const box = drawing.geometry.boxes.get(id);
    if (box) nudged.set(id, { x: box.x + nudge(position.x - box.x), y: box.y + nudge(position.y - box.y) });
  }
  return dragMoves(drawing, nudged);
}

/** React Flow's own step is 5 px, and four times that with Shift. */
function nudge(delta: number): number {
  return Math.sign(delta) * (Math.abs(delta) > 5 ? 4 : 1) * GRID;
}

/**
 * Positions of everything that a drag moves: React Flow knows only of the selected elements that have nodes, the others
 * go the same way.
 * @param selected ids
 * @param positions page px that React Flow would go to
 */
export function withSelection(drawing: Drawing, selected: readonly string[], positions: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const [first] = positions;
  const from = first && drawing.geometry.boxes.get(first[0]);
  if (!from || selected.length <= positions.size || !selected.includes(first[0])) return positions;
  const all = new Map(positions);
  for (const id of selected) {
    const box = drawing.geometry.boxes.get(id);
    const element = drawing.index.element(id);
    if (!all.has(id) && box && element && !isPart(drawing.index, element)) all.set(id, { x: box.x + first[1].x - from.x, y: box.y + first[1].y - from.y });
  }
  return all;
}

/**
 * Everything that moves, parts of containers too.
 * @param before handed back where it holds the same
 */
export function movedIds(drawing: Drawing, moves: readonly Move[], before: ReadonlySet<string> | undefined): ReadonlySet<string> {
  const ids = new Set(moves.flatMap(({ id }) => [id, ...drawing.index.parts(id)]));
  return before && before.size === ids.size && [...ids].every((id) => before.has(id)) ? before : ids;
}

/**
 * The drawing while some elements are on their way: only the dragged boxes move, and their lines follow. That takes a
 * small part of a frame, however large the drawing.
 */
export function previewMoves(drawing: Drawing, moves: readonly Move[]): Drawing {
  return { ...drawing, geometry: shifted(drawing, moves) };
}

/**
 * The drawing as it would be if some elements were let go elsewhere: laid out anew, lines, lanes and all.
 * @returns undefined for a drawing so large that this would be felt
 */
export function settledMoves(drawing: Drawing, moves: readonly Move[], lang: Lang): Drawing | undefined {
  return isPainted(drawing) ? undefined : drawing.after(moveElements(drawing.document, moves), lang);
}

function shifted(drawing: Drawing, moves: readonly Move[]): Geometry {
  const boxes = new Map(drawing.geometry.boxes);
  const offsets = new Map<string, Point>();
  for (const { id, x, y } of moves) {
    const element = drawing.index.element(id);
    const box = drawing.geometry.boxes.get(id);
    const lane = element && drawing.geometry.lanes.find((geometry) => geometry.lane === laneOf(element));
    if (!box || !lane) continue;
    const dx = lane.content.x + x - box.x;
    const dy = lane.content.y + y - box.y;
    for (const part of new Set([id, ...drawing.index.parts(id)])) {
      const partBox = drawing.geometry.boxes.get(part);
      if (!partBox) continue;
      boxes.set(part, { ...partBox, x: partBox.x + dx, y: partBox.y + dy });
      offsets.set(part, { x: dx, y: dy });
    }
  }
  return { ...drawing.geometry, boxes, links: new Map([...drawing.geometry.links, ...followLines(drawing.index, drawing.geometry.links, offsets)]) };
}
