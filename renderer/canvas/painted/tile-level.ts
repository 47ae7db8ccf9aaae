import type { Box } from '../../../shared/layout/geometry';
import { touch } from './box-grid';
import { prepareText, type PaintContext } from './paint-ops';

/** Device px of a tile's edge: small enough to be painted within a frame, large enough to be few. */
const TILE = 384;
/** Most tiles that one level keeps: 30 MB. */
const MOST = 54;
/** With more changes than this a tile is painted anew as a whole. */
const MOST_STALE = 24;

/** Paints all that lies in an area; the context is scaled and moved to page px already. */
export type PaintArea = (context: PaintContext, area: Box, scale: number) => void;

interface Tile {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly area: Box;
  /** Where it no longer shows what is so; everywhere before it is first painted. */
  stale: readonly Box[] | 'all';
}

/** The picture of a drawing at one scale, in tiles that are painted when they are first wanted. */
export class TileLevel {
  readonly scale: number;
  readonly #paint: PaintArea;
  readonly #tiles = new Map<number, Tile>();

  /** @param scale device px for one px of the drawing */
  constructor(scale: number, paint: PaintArea) {
    this.scale = scale;
    this.#paint = paint;
  }

  /** Whether every tile of an area has been painted, if not as it is now. */
  covers(area: Box): boolean {
    return this.#count(area) <= this.#tiles.size && this.#places(area).every(({ key }) => this.#shown(this.#tiles.get(key)));
  }

  /**
   * Goes through the painted tiles of an area.
   * @param visit is given the part of the area that lies in the tile
   */
  each(area: Box, visit: (part: Box, tile: { readonly canvas: OffscreenCanvas; readonly area: Box }) => void): void {
    for (const tile of this.#tiles.values()) {
      const part = this.#shown(tile) ? overlap(tile.area, area) : undefined;
      if (part) visit(part, tile);
    }
  }

  /** Marks what changed; what is out of view is painted when it comes into view again. */
  markStale(boxes: readonly Box[], view: Box): void {
    for (const [key, tile] of this.#tiles) {
      const inside = boxes.filter((box) => touch(box, tile.area));
      if (inside.length === 0) continue;
      if (!touch(tile.area, view)) this.#tiles.delete(key);
      else if (tile.stale !== 'all') tile.stale = [...tile.stale, ...inside];
    }
  }

  /** Everything is to be painted anew; what is there is shown until then. */
  markAll(): void {
    for (const tile of this.#tiles.values()) if (tile.stale !== 'all') tile.stale = [tile.area];
  }

  /**
   * Paints what an area lacks, until the time is up.
   * @param until as `performance.now()` counts, ms; one tile is painted at least
   * @returns whether all of the area is as it should be
   */
  work(area: Box, until: number): boolean {
    for (const { key, place } of this.#places(area)) {
      const tile = this.#tiles.get(key);
      if (tile && tile.stale.length === 0) continue;
      this.#refresh(tile ?? this.#add(key, place));
      if (performance.now() >= until) return this.isDone(area);
    }
    this.#forget(area);
    return true;
  }

  isDone(area: Box): boolean {
    return this.#places(area).every(({ key }) => this.#tiles.get(key)?.stale.length === 0);
  }

  #shown(tile: Tile | undefined): boolean {
    return tile !== undefined && tile.stale !== 'all';
  }

  /** About how many tiles an area has: at a scale that is not the view's they may be many thousands. */
  #count({ width, height }: Box): number {
    const span = TILE / this.scale;
    return Math.floor(width / span) * Math.floor(height / span);
  }

  #places(area: Box): { readonly key: number; readonly place: Box }[] {
    const span = TILE / this.scale;
    const places: { key: number; place: Box }[] = [];
    const right = Math.ceil((area.x + area.width) / span);
    const bottom = Math.ceil((area.y + area.height) / span);
    for (let row = Math.floor(area.y / span); row < bottom; row++) {
      for (let column = Math.floor(area.x / span); column < right; column++) {
        places.push({ key: column * 65_536 + row, place: { x: column * span, y: row * span, width: span, height: span } });
      }
    }
    return places;
  }

  #add(key: number, area: Box): Tile {
    const canvas = new OffscreenCanvas(TILE, TILE);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gives no canvas to paint on');
    prepareText(context);
    const tile: Tile = { canvas, context, area, stale: 'all' };
    this.#tiles.set(key, tile);
    return tile;
  }

  #refresh(tile: Tile): void {
    const { context, area, stale } = tile;
    const { scale } = this;
    const whole = stale === 'all' || stale.length > MOST_STALE;
    context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
    if (whole) {
      this.#fill(context, area);
    } else {
      for (const box of stale) {
        const part = overlap(this.#wholePixels(box, area), area);
        if (!part) continue;
        context.save();
        context.beginPath();
        context.rect(part.x, part.y, part.width, part.height);
        context.clip();
        this.#fill(context, part);
        context.restore();
      }
    }
    tile.stale = [];
  }

  #fill(context: OffscreenCanvasRenderingContext2D, area: Box): void {
    context.clearRect(area.x, area.y, area.width, area.height);
    this.#paint(context, area, this.scale);
  }

  /** A box grown to whole pixels of its tile: half-covered ones would keep a trace of what was there. */
  #wholePixels(box: Box, { x, y }: Box): Box {
    const { scale } = this;
    const left = Math.floor((box.x - x) * scale) - 1;
    const top = Math.floor((box.y - y) * scale) - 1;
    const right = Math.ceil((box.x + box.width - x) * scale) + 1;
    const bottom = Math.ceil((box.y + box.height - y) * scale) + 1;
    return { x: x + left / scale, y: y + top / scale, width: (right - left) / scale, height: (bottom - top) / scale };
  }

  /** Lets go of what was painted longest ago, out of view. */
  #forget(view: Box): void {
    for (const [key, tile] of this.#tiles) {
      if (this.#tiles.size <= MOST) return;
      if (!touch(tile.area, view)) this.#tiles.delete(key);
    }
  }
}

/** What two rectangles have in common; undefined where that has no extent. */
export function overlap(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
