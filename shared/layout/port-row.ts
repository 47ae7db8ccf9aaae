import type { Piece, PortOrder } from './way';

/** What a line takes up along an edge, at the least, in px. */
const PORT_WIDTH = 12;

/**
 * The lines that meet one edge of a box, side by side in their order. Each takes up some width (a label's, where it has
 * one); what is left over is shared out evenly between them, except that some may be fixed to run straight on.
 */
export class PortRow implements PortOrder {
  readonly low: number;
  readonly high: number;
  #ports: Piece[];
  /** Where each port's middle lies when all stand as far left as they can. */
  #packed: number[] = [];
  readonly #fixed = new Map<Piece, number>();
  readonly #positions = new Map<Piece, number>();

  constructor(ports: readonly Piece[]) {
    this.#ports = [...ports];
    this.low = Math.min(...ports.map(({ low }) => low));
    this.high = Math.max(...ports.map(({ high }) => high));
  }

  get size(): number {
    return this.#ports.length;
  }

  /** Sets the ports in order of what they aim at and spreads them. */
  arrange<T>(aimOf: (port: Piece) => T, compare: (a: T, b: T) => number): void {
    if (this.#ports.length > 1) {
      const aims = this.#ports.map((port) => ({ port, aim: aimOf(port) }));
      this.#ports = aims.toSorted((a, b) => compare(a.aim, b.aim)).map(({ port }) => port);
    }
    this.#positions.clear();
    this.#ports.forEach((port, position) => this.#positions.set(port, position));
    this.#pack();
    this.spread();
  }

  /** Whether a port may stand at `x` without pushing fixed ones or losing its place in the order. */
  accepts(port: Piece, x: number): boolean {
    const at = this.#positions.get(port) ?? 0;
    const slack = x - this.#packedAt(at);
    if (slack < this.#least() - 0.01 || slack > this.#most() + 0.01) return false;
    for (let i = at - 1; i >= 0; i--) {
      const fixed = this.#fixed.get(this.#ports[i] as Piece);
      if (fixed !== undefined) {
        if (slack < fixed - this.#packedAt(i)) return false;
        break;
      }
    }
    for (let i = at + 1; i < this.#ports.length; i++) {
      const fixed = this.#fixed.get(this.#ports[i] as Piece);
      if (fixed !== undefined) return slack <= fixed - this.#packedAt(i);
    }
    return true;
  }

  fix(port: Piece, x: number): void {
    this.#fixed.set(port, x);
  }

  /** Spreads the ports that are not fixed evenly between those that are, and the corners. */
  spread(): void {
    const ports = this.#ports;
    let from = -1;
    let slackBefore = this.#least();
    for (let i = 0; i <= ports.length; i++) {
      const port = ports[i];
      const fixed = port && this.#fixed.get(port);
      if (port && fixed === undefined) continue;
      const slackHere = fixed === undefined ? this.#most() : fixed - this.#packedAt(i);
      const parts = i - from;
      for (let j = from + 1; j < i; j++) {
        const between = ports[j] as Piece;
        between.want = this.#packedAt(j) + slackBefore + ((slackHere - slackBefore) * (j - from)) / parts;
      }
      if (port && fixed !== undefined) port.want = fixed;
      from = i;
      slackBefore = slackHere;
    }
  }

  #pack(): void {
    const widths = this.#ports.map(({ labelHalf }) => Math.max(PORT_WIDTH, 2 * labelHalf));
    const total = widths.reduce((sum, width) => sum + width, 0);
    const span = this.high - this.low + ((widths[0] ?? 0) + (widths.at(-1) ?? 0)) / 2;
    const scale = total > span && total > 0 ? span / total : 1;
    let left = 0;
    this.#packed = widths.map((width) => {
      const middle = left + (width * scale) / 2;
      left += width * scale;
      return middle;
    });
  }

  #packedAt(position: number): number {
    return this.#packed[position] ?? 0;
  }

  /** The least and the greatest slack: how far the row may stand from being packed to the left. */
  #least(): number {
    return this.low - this.#packedAt(0);
  }

  #most(): number {
    return Math.max(this.#least(), this.high - this.#packedAt(this.#packed.length - 1));
  }
}
