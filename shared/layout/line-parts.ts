import type { Box, Point } from './geometry';

/**
 * The straight parts of all lines. A few dozen areas are asked for in a layout: going through all parts costs less than
 * keeping them in order would.
 */
export class LineParts {
  readonly #links: number[] = [];
  readonly #courses: (readonly Point[])[] = [];
  /** Where the second corner of each part stands in its course. */
  readonly #corners: number[] = [];

  add(link: number, course: readonly Point[]): void {
    for (let corner = 1; corner < course.length; corner++) {
      this.#links.push(link);
      this.#courses.push(course);
      this.#corners.push(corner);
    }
  }

  /**
   * The parts that meet an area or touch it, in the order of adding.
   * @param but a link whose own line is left out
   * @param courses the lines as they are now: one that has taken another course lies in its old one no more
   */
  within({ x, y, width, height }: Box, but: number, courses: ReadonlyMap<number, readonly Point[]>): readonly Box[] {
    const right = x + width;
    const bottom = y + height;
    const found: Box[] = [];
    for (let part = 0; part < this.#links.length; part++) {
      const course = this.#courses[part] as readonly Point[];
      const corner = this.#corners[part] as number;
      const a = course[corner - 1] as Point;
      const b = course[corner] as Point;
      if ((a.x > right && b.x > right) || (a.y > bottom && b.y > bottom) || (a.x < x && b.x < x) || (a.y < y && b.y < y)) continue;
      const link = this.#links[part] as number;
      if (link === but || courses.get(link) !== course) continue;
      found.push({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) });
    }
    return found;
  }
}
