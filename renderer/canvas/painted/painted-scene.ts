import type { Box } from '../../../shared/layout/geometry';
import { BoxGrid } from './box-grid';
import type { PaintContext } from './paint-ops';

/** Something that is painted in one go. The same object stands for the same picture. */
export interface PaintedItem {
  /** The element or link that it shows; empty for the page. */
  readonly owner: string;
  /** What it covers, page px; a line says it stretch by stretch. */
  readonly boxes: readonly Box[];
  /**
   * @param context in page px
   * @param scale device px for one px of the page
   */
  readonly paint: (context: PaintContext, scale: number) => void;
}

/** All that is painted of a drawing, in the order of painting. */
export class PaintedScene {
  readonly items: readonly PaintedItem[];
  /** The whole page, px at 100 %. */
  readonly page: Box;
  readonly #set: ReadonlySet<PaintedItem>;
  #grid: BoxGrid<PaintedItem> | undefined;
  #owners: Map<string, PaintedItem[]> | undefined;

  constructor(items: readonly PaintedItem[], page: Box) {
    this.items = items;
    this.page = page;
    this.#set = new Set(items);
  }

  has(item: PaintedItem): boolean {
    return this.#set.has(item);
  }

  /** What touches an area, in the order of painting. */
  within(area: Box): readonly PaintedItem[] {
    if (!this.#grid) {
      this.#grid = new BoxGrid();
      for (const item of this.items) this.#grid.add(item, ...item.boxes);
    }
    return this.#grid.within(area);
  }

  ofOwner(owner: string): readonly PaintedItem[] {
    if (!this.#owners) {
      this.#owners = new Map();
      for (const item of this.items) {
        const held = this.#owners.get(item.owner);
        if (held) held.push(item);
        else this.#owners.set(item.owner, [item]);
      }
    }
    return this.#owners.get(owner) ?? [];
  }
}
