import type { Box } from './geometry';
import { PORT_MARGIN } from '../drawing/metrics';
import type { Element } from '../document/types';
import { CLEARANCE } from './spacing';
import type { Seat } from './strips';

export type Edge = 'top' | 'bottom' | 'left' | 'right';

/**
 * Where lines may leave a box by one of its edges and reach the open: the channel above or below its strip, or the
 * gap beside its block.
 */
export interface Exit {
  readonly edge: Edge;
  /** Range along the edge: x for top and bottom, y for left and right; relative to the lane's content. */
  readonly low: number;
  readonly high: number;
  /** The edge itself: y for top and bottom, x for left and right. */
  readonly at: number;
}

/** Shapes that come to a point at their sides: a line meets them at the middle only. */
const POINTED: ReadonlySet<Element['kind']> = new Set(['process', 'service']);

/** One element as an end of links: its box and its exits. */
export class Anchor {
  readonly id: string;
  readonly kind: Element['kind'];
  readonly box: Box;
  readonly seat: Seat;
  /** How many lines leave by each edge so far. */
  readonly used: Record<Edge, number> = { top: 0, bottom: 0, left: 0, right: 0 };
  readonly #exits = new Map<Edge, Exit | undefined>();

  constructor(element: Element, seat: Seat) {
    this.id = element.id;
    this.kind = element.kind;
    this.seat = seat;
    this.box = seat.frame.parts.get(element.id) ?? seat.frame.box;
  }

  /** The exit by an edge; undefined where other boxes stand in the way all along it. */
  exit(edge: Edge): Exit | undefined {
    if (!this.#exits.has(edge)) this.#exits.set(edge, this.#look(edge));
    return this.#exits.get(edge);
  }

  /** The exit by an edge, if one more line has room there at some distance (px) from the others. */
  roomyExit(edge: Edge, pitch: number): Exit | undefined {
    const exit = this.exit(edge);
    return exit && exit.high - exit.low >= this.used[edge] * pitch ? exit : undefined;
  }

  /**
   * Where a straight line down reaches another box of the same block.
   * @param below a box of another frame in this one's block
   */
  facing(below: Anchor): { readonly low: number; readonly high: number } | undefined {
    const { frame, strip, block } = this.seat;
    if (this.box !== frame.box || below.box !== below.seat.frame.box || below.box.y < this.box.y + this.box.height) return undefined;
    const a = inset(along(this.box, true), this.#margin(true));
    const b = inset(along(below.box, true), below.#margin(true));
    const common = { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
    if (common.high < common.low) return undefined;
    const between = (strip.blocks[block]?.frames ?? []).filter(
      ({ box }) => box !== this.box && box !== below.box && box.y < below.box.y && box.y + box.height > this.box.y + this.box.height,
    );
    return largestFree(
      common,
      between.map(({ box }) => widened(along(box, true), CLEARANCE)),
    );
  }

  #look(edge: Edge): Exit | undefined {
    const { frame, strip, block } = this.seat;
    const upright = edge === 'top' || edge === 'bottom';
    const own = along(this.box, upright);
    const blockers: Span[] = [];
    if (this.box !== frame.box) {
      for (const part of [...frame.parts.values(), ...frame.words]) {
        if (part !== this.box && !holds(part, this.box) && !holds(this.box, part) && standsBefore(part, this.box, edge)) {
          blockers.push(widened(along(part, upright), CLEARANCE / 2));
        }
      }
    }
    const neighbours = strip.blocks[block]?.frames ?? [];
    if (neighbours.length > 1) {
      for (const other of neighbours) {
        if (other !== frame && standsBefore(other.box, frame.box, edge)) blockers.push(widened(along(other.box, upright), CLEARANCE));
      }
    }
    const free = largestFree(inset(own, this.#margin(upright)), blockers);
    return free && { edge, ...free, at: edgeAt(this.box, edge) };
  }

  #margin(upright: boolean): number {
    if (upright) return PORT_MARGIN[this.kind];
    return POINTED.has(this.kind) ? Number.POSITIVE_INFINITY : CLEARANCE;
  }
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Where an edge lies: y for top and bottom, x for left and right. */
export function edgeAt(box: Box, edge: Edge): number {
  if (edge === 'top') return box.y;
  if (edge === 'left') return box.x;
  return edge === 'bottom' ? box.y + box.height : box.x + box.width;
}

function along(box: Box, upright: boolean): Span {
  return upright ? { low: box.x, high: box.x + box.width } : { low: box.y, high: box.y + box.height };
}

function widened(span: Span, by: number): Span {
  return { low: span.low - by, high: span.high + by };
}

/** The span without its margins; its middle where the margins leave nothing. */
function inset({ low, high }: Span, margin: number): Span {
  if (high - low > 2 * margin) return { low: low + margin, high: high - margin };
  const middle = (low + high) / 2;
  return { low: middle, high: middle };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/** Whether one box stands before another's edge, looking out of that edge (overlapping ones count as before it). */
function standsBefore(other: Box, box: Box, edge: Edge): boolean {
  if (edge === 'top') return other.y < box.y;
  if (edge === 'left') return other.x < box.x;
  return edgeAt(other, edge) > edgeAt(box, edge);
}

function largestFree(span: Span, blockers: Span[]): Span | undefined {
  if (blockers.length === 0) return span;
  blockers.sort((a, b) => a.low - b.low);
  let best: Span | undefined;
  let from = span.low;
  const offer = (low: number, high: number): void => {
    if (high >= low && (!best || high - low > best.high - best.low)) best = { low, high };
  };
  for (const { low, high } of blockers) {
    if (high <= from) continue;
    if (low >= span.high) break;
    offer(from, Math.min(low, span.high));
    from = Math.max(from, high);
  }
  if (from <= span.high) offer(from, span.high);
  return best;
}
