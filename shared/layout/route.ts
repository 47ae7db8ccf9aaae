import type { ChannelLoad } from './channels';
import type { Extent } from './lanes';
import { loadChannels } from './loads';
import { separateRuns } from './separate';
import { placeSidePorts } from './side-ports';
import type { Upright } from './upright';
import { straightenWays } from './runs';
import { LABEL_CLEARANCE } from './spacing';
import type { Strips } from './strips';
import type { Anchor } from './anchors';
import type { Piece, Terminal, Way } from './way';
import { findWay, type Wire } from './ways';
import type { Wording } from './wording';

/** A label that stands on a vertical piece, in the channel next to the box that the piece meets. */
export interface SeatedLabel {
  readonly link: number;
  readonly piece: Piece;
  readonly channel: number;
  /** At the channel's upper edge, hanging below a box; else at its lower edge, above a box. */
  readonly above: boolean;
  readonly wording: Wording;
}

/** Routes with known x, tracks and heights to reserve; y follows once the lanes are stacked. */
export interface Routes {
  readonly ways: readonly Way[];
  /** Those that found no place among the others and have to be searched for one by one. */
  readonly homeless: ReadonlySet<Way>;
  readonly labels: readonly SeatedLabel[];
  readonly loads: readonly ChannelLoad[];
  /** The track of the run between a way's pieces `n` and `n + 1`. */
  track(way: Way, joint: number): number;
  readonly extent: Pick<Extent, 'linesLow' | 'linesHigh'>;
}

export interface RouteRequest extends Wire {
  readonly wording?: Wording;
}

/**
 * Routes links orthogonally: vertical pieces leave boxes at ports of their own and pass strips through gaps between
 * boxes; horizontal runs lie in the channels between strips, each on its own track. As long as the boxes keep some
 * clearance and gaps and edges are wide enough for {@link MIN_PITCH} px a line, no two lines lie on top of each other
 * and none crosses a box other than those that hold its ends.
 */
export function routeLinks(requests: readonly RouteRequest[], strips: Strips): Routes {
  const ways = requests.map((request) => findWay(request, strips));
  const labels = seatLabels(requests, ways);
  placeSidePorts(ways);
  const crowded = separateRuns(straightenWays(ways), 2 * strips.all.length + 2);
  const seated = labels.filter(({ piece }) => piece.labelHalf > 0);
  const { loads, tracks, squeezedOut } = loadChannels(ways, seated, strips.all);
  const onOthers = new Set(crowded.map(({ link }) => link));
  const homeless = new Set(ways.filter((way) => way.shape === 'lost' || squeezedOut.has(way) || onOthers.has(way.link)));
  const links = new Set([...homeless].map(({ link }) => link));
  return { ways, homeless, labels: seatsKept(seated, links, crowded, strips.all.length + 1), loads, track: (way, joint) => tracks.get(way)?.[joint] ?? 0, extent: extentOf(ways, seated) };
}

/** Labels that keep their seats: their own line has a place, and none without room runs through them. */
function seatsKept(labels: readonly SeatedLabel[], homeless: ReadonlySet<number>, crowded: readonly Upright[], channels: number): readonly SeatedLabel[] {
  const intruders = Array.from({ length: channels }, (): number[] => []);
  for (const { from, to, x } of crowded) {
    for (let channel = Math.ceil(from / 2); channel <= to / 2; channel++) intruders[channel]?.push(x);
  }
  for (const xs of intruders) xs.sort((a, b) => a - b);
  return labels.filter(({ link, piece, channel }) => {
    if (piece.labelHalf === 0 || homeless.has(link)) return false;
    const xs = intruders[channel] ?? [];
    let low = 0;
    let high = xs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((xs[middle] ?? 0) <= piece.x - piece.labelHalf) low = middle + 1;
      else high = middle;
    }
    return (xs[low] ?? Number.POSITIVE_INFINITY) >= piece.x + piece.labelHalf;
  });
}

function seatLabels(requests: readonly RouteRequest[], ways: readonly Way[]): readonly SeatedLabel[] {
  const seated: SeatedLabel[] = [];
  requests.forEach(({ wording, link }, i) => {
    const way = ways[i];
    if (!wording || !way) return;
    const seat = labelSeat(way);
    if (!seat) return;
    const { piece } = seat;
    const half = wording.size.width / 2;
    const { box } = seat.anchor;
    // The label stays over its box where the box is wide enough.
    const low = Math.max(piece.low, box.x + half);
    const high = Math.min(piece.high, box.x + box.width - half);
    if (low <= high) {
      piece.low = low;
      piece.high = high;
      piece.want = (low + high) / 2;
    }
    piece.labelHalf = half + LABEL_CLEARANCE;
    piece.labelChannel = seat.channel;
    seated.push({ link, piece, channel: seat.channel, above: seat.above, wording });
  });
  return seated;
}

interface Seating {
  readonly piece: Piece;
  readonly anchor: Anchor;
  readonly channel: number;
  readonly above: boolean;
}

function seatAt({ anchor, exit }: Terminal, piece: Piece): Seating | undefined {
  if (exit.edge !== 'top' && exit.edge !== 'bottom') return undefined;
  const above = exit.edge === 'bottom';
  return { piece, anchor, channel: anchor.seat.strip.index + (above ? 1 : 0), above };
}

/** Above the lower box where the line comes in from the top; otherwise where it leaves the box it starts from. */
function labelSeat(way: Way): Seating | undefined {
  const first = way.pieces[0];
  const last = way.pieces.at(-1);
  if (!first || !last || way.joints.length === 0) return undefined;
  const startStrip = way.start.anchor.seat.strip.index;
  const endStrip = way.end.anchor.seat.strip.index;
  const atStart = seatAt(way.start, first);
  const atEnd = seatAt(way.end, last);
  return startStrip >= endStrip ? (atStart ?? atEnd) : (atEnd ?? atStart);
}

function extentOf(ways: readonly Way[], labels: readonly SeatedLabel[]): Pick<Extent, 'linesLow' | 'linesHigh'> {
  let linesLow = Number.POSITIVE_INFINITY;
  let linesHigh = Number.NEGATIVE_INFINITY;
  const include = (low: number, high: number): void => {
    linesLow = Math.min(linesLow, low);
    linesHigh = Math.max(linesHigh, high);
  };
  for (const { pieces } of ways) for (const { x } of pieces) include(x, x);
  for (const { piece, wording } of labels) include(piece.x - wording.size.width / 2, piece.x + wording.size.width / 2);
  return { linesLow, linesHigh };
}
