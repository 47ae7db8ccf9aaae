import type { Lane } from '../../document/types';
import { laneNamed } from '../guess';
import type { Cell } from './cells';

/** Shapes that only hold others or name a lane, and the lane that each of the rest is in. */
export class CellLanes {
  readonly #cells: ReadonlyMap<string, Cell>;
  /** Lanes by the cell that stands for them. */
  readonly #lanes = new Map<string, Lane>();
  /** Shapes at the edge that only name the lane beside them: top, bottom, lane. */
  readonly #bands: { readonly top: number; readonly bottom: number; readonly lane: Lane }[] = [];

  constructor(cells: readonly Cell[]) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
    const parents = new Set(cells.filter(({ vertex }) => vertex).map(({ parent }) => parent));
    const bound = new Set(cells.flatMap(({ source, target }) => [source, target]));
    for (const cell of cells) {
      if (!cell.vertex) continue;
      const own = Number(cell.data['lmvLane']);
      const lane = own >= 1 && own <= 7 ? (own as Lane) : laneNamed(cell.label);
      if (lane === undefined || cell.data['lmv.kind'] !== undefined) continue;
      if (isContainer(cell) && (parents.has(cell.id) || cell.style['base'] === 'swimlane')) this.#lanes.set(cell.id, lane);
      else if (!bound.has(cell.id) && laneNamed(cell.label) === lane && /^[1-7]\b/u.test(cell.label.trim())) {
        this.#lanes.set(cell.id, lane);
        const { y } = this.#corner(cell);
        this.#bands.push({ top: y, bottom: y + cell.box.height, lane });
      }
    }
  }

  /** Whether a shape may become an element: it says something, and is no lane, pool or frame around lanes. */
  isThing(cell: Cell): boolean {
    if (this.#lanes.has(cell.id) || this.#cells.get(cell.parent)?.edge === true) return false;
    if (cell.data['lmv.kind'] !== undefined || cell.data['lmv.json'] !== undefined) return cell.data['lmv.project'] === undefined;
    if (cell.label.trim() === '' || cell.style['base'] === 'group') return false;
    return !(cell.style['base'] === 'swimlane' && this.#holdsLanes(cell.id));
  }

  /** @returns undefined where neither what it stands in nor what stands at its height says so */
  laneOf(cell: Cell): Lane | undefined {
    for (let around = this.#cells.get(cell.parent), step = 0; around && step < 50; around = this.#cells.get(around.parent), step++) {
      const lane = this.#lanes.get(around.id);
      if (lane !== undefined) return lane;
    }
    const { y } = this.#corner(cell);
    const middle = y + cell.box.height / 2;
    return this.#bands.find(({ top, bottom }) => middle >= top && middle <= bottom)?.lane;
  }

  /** Whether it stands in a shape that is itself a thing. */
  insideThing(cell: Cell): boolean {
    const around = this.#cells.get(cell.parent);
    return around !== undefined && around.vertex && this.isThing(around);
  }

  #holdsLanes(id: string): boolean {
    for (const lane of this.#lanes.keys()) if (this.#cells.get(lane)?.parent === id) return true;
    return false;
  }

  #corner(cell: Cell): { readonly x: number; readonly y: number } {
    let { x, y } = cell.box;
    for (let around = this.#cells.get(cell.parent), step = 0; around && step < 50; around = this.#cells.get(around.parent), step++) {
      x += around.box.x;
      y += around.box.y;
    }
    return { x, y };
  }
}

function isContainer({ style }: Cell): boolean {
  return style['base'] === 'swimlane' || style['container'] === '1' || style['shape'] === 'swimlane' || style['shape'] === 'table' || style['shape'] === 'tableRow';
}
