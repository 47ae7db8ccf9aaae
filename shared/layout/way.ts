import type { Anchor, Exit } from './anchors';
import { ZERO } from './fraction';

/**
 * A way is a link's route before its coordinates are known: vertical pieces, joined by horizontal runs in channels.
 *
 * Places are numbered top to bottom: `2n` is the channel above strip `n`, `2n + 1` the strip itself.
 */
export interface Way {
  /** Position of the link in the document. */
  readonly link: number;
  readonly start: Terminal;
  readonly end: Terminal;
  /** From start to end. None where the line runs level from side to side, or has to be searched for. */
  readonly pieces: readonly Piece[];
  /** The channel in which piece `n` meets piece `n + 1`. */
  readonly joints: readonly number[];
  /** `level`: one horizontal line between two sides. `lost`: no way by channels and gaps; it needs a search. */
  readonly shape: 'pieces' | 'level' | 'lost';
  /** It leads far around within one strip: a search may find a shorter one. */
  readonly roundabout?: boolean;
}

/** One end of a way. */
export interface Terminal {
  readonly anchor: Anchor;
  readonly exit: Exit;
  /** Where it meets a left or right edge, in px from the lane's content; set by the layout. */
  port?: SidePort;
}

/** A line's place on a left or right edge. A level line has one port for both its ends. */
export interface SidePort {
  low: number;
  high: number;
  want: number;
  y: number;
}

/** Pieces of one way that form one straight vertical line. */
export interface Run {
  readonly pieces: readonly Piece[];
  readonly low: number;
  readonly high: number;
  /** Its x, once it has been straightened. */
  readonly fixed?: number;
}

/** The order of lines along an edge of a box, as far as one of them has to know it. */
export interface PortOrder {
  readonly size: number;
  /** Whether a line may stand at `x` without pushing others that are fixed or losing its place in the order. */
  accepts(port: Piece, x: number): boolean;
}

/** Where a line at an edge is going: loops to the left first, loops to the right last. */
export interface Aim {
  side: -1 | 0 | 1;
  x: number;
  /** Among lines with one aim. */
  order: number;
}

/** Ends of a piece that are in channels or gaps. */
const FREE = {};

/** A vertical part of a way, at one x. */
export class Piece {
  readonly link: number;
  /** The range of x it may have. */
  low: number;
  high: number;
  /** First and last place that it reaches into. */
  readonly from: number;
  readonly to: number;
  /** Whether it enters its first place from above (it hangs from a box), and its last from below (it stands on one). */
  readonly hangs: boolean;
  readonly stands: boolean;
  /** Where it would like to be, and where it is. */
  want: number;
  x: number;
  /** Room that its label needs at either side, and the channel in which the label stands. */
  labelHalf = ZERO;
  labelChannel = -1;
  /** The edge that it meets, undefined for one in a gap; its position in the order there, and where it is going. */
  row: PortOrder | undefined = undefined;
  position = 0;
  aim: Aim | undefined = undefined;
  /** The gap that it passes; undefined for one that meets an edge. */
  gap: object | undefined = undefined;
  /** The straight line that it is part of; undefined as long as it is one alone. */
  run: Run | undefined = undefined;

  constructor(link: number, range: { readonly low: number; readonly high: number }, from: number, to: number, ends: { readonly hangs?: boolean; readonly stands?: boolean } = FREE) {
    this.link = link;
    this.low = range.low;
    this.high = range.high;
    this.from = from;
    this.to = to;
    this.hangs = ends.hangs ?? false;
    this.stands = ends.stands ?? false;
    this.want = (range.low + range.high) / 2;
    this.x = this.want;
  }

  /** Whether it crosses the upper edge of a channel. */
  meetsTop(channel: number): boolean {
    return this.from < 2 * channel || (this.from === 2 * channel && this.hangs);
  }

  /** Whether it crosses the lower edge of a channel. */
  meetsBottom(channel: number): boolean {
    return this.to > 2 * channel || (this.to === 2 * channel && this.stands);
  }
}

/** Whether two pieces that meet in a channel can be one straight line: one comes from above, the other from below. */
export function canBeStraight(a: Piece, b: Piece, channel: number): boolean {
  return a.meetsTop(channel) !== b.meetsTop(channel);
}
