import type { Box, Point } from '../../layout/geometry';

/** English Metric Units in a point, and in an inch. */
export const EMU_POINT = 12_700;
export const EMU_INCH = 914_400;

/** Where a part of the drawing lies on a slide, and how large: px of the drawing to EMU of the slide. */
export class Frame {
  /** EMU for one px. */
  readonly scale: number;
  readonly #origin: Point;
  readonly #from: Point;

  /**
   * @param part of the drawing, px
   * @param room on the slide, EMU; the part is centred in it
   * @param most EMU for one px
   */
  constructor(part: Box, room: Box, most: number) {
    this.scale = Math.min(most, room.width / part.width, room.height / part.height);
    this.#from = part;
    this.#origin = { x: room.x + (room.width - part.width * this.scale) / 2, y: room.y + (room.height - part.height * this.scale) / 2 };
  }

  length(px: number): number {
    return Math.round(px * this.scale);
  }

  point({ x, y }: Point): Point {
    return { x: Math.round(this.#origin.x + (x - this.#from.x) * this.scale), y: Math.round(this.#origin.y + (y - this.#from.y) * this.scale) };
  }

  /** Hundredths of a point, as sizes of type are written: 1 pt at least, which is the smallest there is. */
  typeSize(px: number): number {
    return Math.max(100, Math.round((px * this.scale * 100) / EMU_POINT));
  }
}

/** Gives out the ids of one slide's shapes. */
export class ShapeIds {
  #last = 1;

  next(): number {
    return ++this.#last;
  }
}
