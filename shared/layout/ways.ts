import type { Anchor, Edge, Exit } from './anchors';
import { choosePasses, type Range } from './passes';
import { LEVEL_LABEL_ROOM, LINE_PITCH, MIN_PITCH } from './spacing';
import type { Gap, Strip, Strips } from './strips';
import { Piece, type Terminal, type Way } from './way';

/** A link to be routed. */
export interface Wire {
  /** Position of the link in the document. */
  readonly link: number;
  readonly from: Anchor;
  readonly to: Anchor;
  /** Width of its label in px; 0 without one. */
  readonly labelWidth: number;
}

/** How far a loop may lead out of its strip before a shorter way is searched for, in px. */
const LONG_WAY_ROUND = 140;
/** The least common height at which two sides are joined by a level line. */
const LEVEL_OVERLAP = 4;

/**
 * Chooses by which edges a link leaves and enters its boxes and how it gets from one to the other: downwards from
 * bottom to top between strips; from side to side between neighbours; down and up again (or up and down) to others in
 * the same strip; around the box where nothing else is free.
 */
export function findWay(wire: Wire, strips: Strips): Way {
  const { from, to } = wire;
  if (from.seat.strip === to.seat.strip) return besideWay(wire, strips) ?? lost(wire);
  const down = from.seat.strip.index < to.seat.strip.index;
  const upper = down ? from : to;
  const lower = down ? to : from;
  const leave = departure(upper, lower, 'bottom');
  const arrive = departure(lower, upper, 'top');
  if (!leave || !arrive) return lost(wire);
  return down ? join(wire, leave, arrive, strips) : join(wire, arrive, leave, strips);
}

/** How a way leaves (or enters) a box: by which exit, into which channel, with which first piece. */
interface Departure {
  readonly anchor: Anchor;
  readonly exit: Exit;
  readonly channel: number;
  /** Of its first piece's x: the exit itself at top and bottom, the gap beside the box at its sides. */
  readonly range: Range;
  readonly gap?: Gap;
}

/**
 * The best exit towards the channel above (`top`) or below (`bottom`) the strip: straight there; by a side where that
 * edge is full; around the box where nothing else is free. Only when all are full do lines crowd together.
 */
function departure(anchor: Anchor, other: Anchor, towards: 'top' | 'bottom'): Departure | undefined {
  for (const pitch of [LINE_PITCH, MIN_PITCH]) {
    const found = straightDeparture(anchor, towards, pitch) ?? sideDeparture(anchor, other, towards, pitch);
    if (found) return found;
  }
  const back = towards === 'top' ? 'bottom' : 'top';
  return straightDeparture(anchor, towards, 0) ?? straightDeparture(anchor, back, MIN_PITCH) ?? straightDeparture(anchor, back, 0);
}

function straightDeparture(anchor: Anchor, edge: 'top' | 'bottom', pitch: number): Departure | undefined {
  const exit = anchor.roomyExit(edge, pitch);
  const { index } = anchor.seat.strip;
  return exit && { anchor, exit, channel: edge === 'top' ? index : index + 1, range: exit };
}

function sideDeparture(anchor: Anchor, other: Anchor, towards: 'top' | 'bottom', pitch: number): Departure | undefined {
  const { index } = anchor.seat.strip;
  const leftFirst = other.box.x + other.box.width / 2 < anchor.box.x + anchor.box.width / 2;
  for (const edge of leftFirst ? (['left', 'right'] as const) : (['right', 'left'] as const)) {
    const exit = anchor.roomyExit(edge, pitch);
    const gap = gapBeside(anchor, edge);
    if (exit && gap.used < gap.room) return { anchor, exit, channel: towards === 'top' ? index : index + 1, range: gap, gap };
  }
  return undefined;
}

/** Ways between two boxes of one strip. */
function besideWay(wire: Wire, strips: Strips): Way | undefined {
  const { from, to } = wire;
  const { strip, block } = from.seat;
  const step = to.seat.block - block;
  if (step === 1 || step === -1) {
    const way = sideToSide(wire, step === 1 ? 'right' : 'left', step === 1 ? 'left' : 'right');
    if (way) return way;
  }
  if (step === 0 && from.seat.frame !== to.seat.frame) {
    const way = facingWay(wire);
    if (way) return way;
  }
  // Loops hang below in the lower lanes, where the exchanges' labels have room, and rise above in the upper ones.
  const order = strip.lane >= 5 ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const);
  for (const edge of order) {
    const leave = from.roomyExit(edge, MIN_PITCH);
    const arrive = to.roomyExit(edge, MIN_PITCH);
    const channel = edge === 'top' ? strip.index : strip.index + 1;
    if (leave && arrive) {
      const way = join(wire, { anchor: from, exit: leave, channel, range: leave }, { anchor: to, exit: arrive, channel, range: arrive }, strips);
      const end = edge === 'top' ? strip.top : strip.bottom;
      const detour = Math.abs(leave.at - end) + Math.abs(arrive.at - end);
      // With a label it stays: the label's seat is on it.
      return detour > LONG_WAY_ROUND && wire.labelWidth === 0 ? { ...way, roundabout: true } : way;
    }
  }
  for (const edge of order) {
    const leave = departure(from, to, edge);
    const arrive = departure(to, from, edge);
    if (leave && arrive) return { ...join(wire, leave, arrive, strips), roundabout: wire.labelWidth === 0 };
  }
  return undefined;
}

/** A line between the sides of two neighbours: level where they share a height, with one jog in the gap otherwise. */
function sideToSide(wire: Wire, leaveBy: 'left' | 'right', enterBy: 'left' | 'right'): Way | undefined {
  const leave = wire.from.exit(leaveBy);
  const enter = wire.to.exit(enterBy);
  if (!leave || !enter) return undefined;
  const distance = Math.abs(leave.at - enter.at);
  if (wire.labelWidth > 0 && distance < wire.labelWidth + LEVEL_LABEL_ROOM) return undefined;
  const low = Math.max(leave.low, enter.low);
  const high = Math.min(leave.high, enter.high);
  const start: Terminal = { anchor: wire.from, exit: leave };
  const end: Terminal = { anchor: wire.to, exit: enter };
  const single = leave.low === leave.high || enter.low === enter.high;
  if (high - low >= (single ? 0 : LEVEL_OVERLAP)) {
    const taken = Math.max(wire.from.used[leaveBy], wire.to.used[enterBy]);
    if (high - low < taken * LINE_PITCH) return undefined;
    wire.from.used[leaveBy]++;
    wire.to.used[enterBy]++;
    const port = { low, high, want: (low + high) / 2, y: 0 };
    return { link: wire.link, start: { ...start, port }, end: { ...end, port }, pieces: [], joints: [], shape: 'level' };
  }
  const gap = gapBeside(wire.from, leaveBy);
  if (gap.used >= gap.room || single || !wire.from.roomyExit(leaveBy, LINE_PITCH) || !wire.to.roomyExit(enterBy, LINE_PITCH)) return undefined;
  gap.used++;
  wire.from.used[leaveBy]++;
  wire.to.used[enterBy]++;
  const place = 2 * wire.from.seat.strip.index + 1;
  return { link: wire.link, start, end, pieces: [new Piece(wire.link, gap, place, place)], joints: [], shape: 'pieces' };
}

/** A straight line between two boxes of one block, one above the other. */
function facingWay(wire: Wire): Way | undefined {
  const { from, to } = wire;
  const down = from.box.y < to.box.y;
  const range = (down ? from : to).facing(down ? to : from);
  if (!range) return undefined;
  from.used[down ? 'bottom' : 'top']++;
  to.used[down ? 'top' : 'bottom']++;
  const place = 2 * from.seat.strip.index + 1;
  const exit = (anchor: Anchor, edge: Edge): Exit => ({ edge, ...range, at: edge === 'top' ? anchor.box.y : anchor.box.y + anchor.box.height });
  return {
    link: wire.link,
    start: { anchor: from, exit: exit(from, down ? 'bottom' : 'top') },
    end: { anchor: to, exit: exit(to, down ? 'top' : 'bottom') },
    pieces: [new Piece(wire.link, range, place, place)],
    joints: [],
    shape: 'pieces',
  };
}

function join(wire: Wire, leave: Departure, arrive: Departure, strips: Strips): Way {
  for (const { anchor, exit, gap } of [leave, arrive]) {
    anchor.used[exit.edge]++;
    if (gap) gap.used++;
  }
  const pieces = [endPiece(wire.link, leave)];
  const joints = [leave.channel];
  const step = leave.channel <= arrive.channel ? 1 : -1;
  const passed: Strip[] = [];
  for (let channel = leave.channel; channel !== arrive.channel; channel += step) {
    passed.push(strips.all[step > 0 ? channel : channel - 1] as Strip);
  }
  for (const { strip, gap, x } of choosePasses(passed, leave.range, arrive.range)) {
    const piece = new Piece(wire.link, gap, 2 * strip.index, 2 * strip.index + 2);
    piece.want = x;
    piece.gap = gap;
    pieces.push(piece);
    joints.push(step > 0 ? strip.index + 1 : strip.index);
  }
  pieces.push(endPiece(wire.link, arrive));
  return {
    link: wire.link,
    start: { anchor: leave.anchor, exit: leave.exit },
    end: { anchor: arrive.anchor, exit: arrive.exit },
    pieces,
    joints,
    shape: 'pieces',
  };
}

/** The piece between a box and the first channel on the way. */
function endPiece(link: number, { anchor, exit, channel, range }: Departure): Piece {
  const place = 2 * channel;
  const strip = 2 * anchor.seat.strip.index + 1;
  if (exit.edge === 'top') return new Piece(link, range, place, place, { stands: true });
  if (exit.edge === 'bottom') return new Piece(link, range, place, place, { hangs: true });
  return new Piece(link, range, Math.min(strip, place), Math.max(strip, place));
}

function gapBeside(anchor: Anchor, edge: Edge): Strip['gaps'][number] {
  const { strip, block } = anchor.seat;
  return strip.gaps[edge === 'left' ? block : block + 1] as Strip['gaps'][number];
}

function lost(wire: Wire): Way {
  return { link: wire.link, start: openEnd(wire.from), end: openEnd(wire.to), pieces: [], joints: [], shape: 'lost' };
}

function openEnd(anchor: Anchor): Terminal {
  const { x, y, width, height } = anchor.box;
  return { anchor, exit: { edge: 'bottom', low: x, high: x + width, at: y + height } };
}
