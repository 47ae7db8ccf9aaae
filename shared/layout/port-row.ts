import type { Aim, Piece, PortOrder } from './way';

/** What a line takes up along an edge, at the least, in px. */
const PORT_WIDTH = 12;

/**
 * The lines that meet one edge of a box, side by side in their order. Each takes up some width (a label's, where it has
 * one); what is left over is shared out evenly between them, except that some may be fixed to run straight on.
 */
export class PortRow implements PortOrder {
  readonly #low: number;
  readonly #high: number;
  readonly #ports: Piece[];
  /** Where each port's middle lies when all stand as far left as they can. */
  readonly #packed: number[] = [];

  /** @param ports in any order; all meet the same edge */
  constructor(ports: Piece[]) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const port of ports) {
      low = Math.min(low, port.low);
      high = Math.max(high, port.high);
      port.row = this;
    }
    this.#low = low;
    this.#high = high;
    this.#ports = ports;
  }

  get size(): number {
    return this.#ports.length;
  }

  /** Sets the ports in order of their aims and spreads them. */
  arrange(): void {
    this.#ports.sort(compareAims);
    this.#ports.forEach((port, position) => {
      port.position = position;
    });
    this.#pack();
    this.spread();
  }

  accepts(port: Piece, x: number): boolean {
    const slack = x - this.#packedAt(port.position);
    if (slack < this.#least() - 0.01 || slack > this.#most() + 0.01) return false;
    for (let i = port.position - 1; i >= 0; i--) {
      const fixed = this.#ports[i]?.run?.fixed;
      if (fixed === undefined) continue;
      if (slack < fixed - this.#packedAt(i)) return false;
      break;
    }
    for (let i = port.position + 1; i < this.#ports.length; i++) {
      const fixed = this.#ports[i]?.run?.fixed;
      if (fixed !== undefined) return slack <= fixed - this.#packedAt(i);
    }
    return true;
  }

  /** Spreads the ports that are not fixed evenly between those that are, and the corners. */
  spread(): void {
    const ports = this.#ports;
    let from = -1;
    let slackBefore = this.#least();
    for (let i = 0; i <= ports.length; i++) {
      const port = ports[i];
      const fixed = port?.run?.fixed;
      if (port && fixed === undefined) continue;
      const slackHere = fixed === undefined ? this.#most() : fixed - this.#packedAt(i);
      for (let j = from + 1; j < i; j++) {
        const between = ports[j];
        if (between) between.want = this.#packedAt(j) + slackBefore + ((slackHere - slackBefore) * (j - from)) / (i - from);
      }
      if (port && fixed !== undefined) port.want = fixed;
      from = i;
      slackBefore = slackHere;
    }
  }

  #pack(): void {
    let total = 0;
    for (const port of this.#ports) total += widthOf(port);
    const ends = (widthOf(this.#ports[0]) + widthOf(this.#ports.at(-1))) / 2;
    const span = this.#high - this.#low + ends;
    const scale = total > span && total > 0 ? span / total : 1;
    let left = 0;
    this.#ports.forEach((port, position) => {
      const width = widthOf(port) * scale;
      this.#packed[position] = left + width / 2;
      left += width;
    });
  }

  #packedAt(position: number): number {
    return this.#packed[position] ?? 0;
  }

  /** The least and the greatest slack: how far the row may stand from being packed to the left. */
  #least(): number {
    return this.#low - this.#packedAt(0);
  }

  #most(): number {
    return Math.max(this.#least(), this.#high - this.#packedAt(this.#ports.length - 1));
  }
}

function widthOf(port: Piece | undefined): number {
  return Math.max(PORT_WIDTH, 2 * (port?.labelHalf ?? 0));
}

const NOWHERE: Aim = { side: 0, x: 0, order: 0 };

function compareAims({ aim: a = NOWHERE }: Piece, { aim: b = NOWHERE }: Piece): number {
  return a.side - b.side || a.x - b.x || a.order - b.order;
}
