import { mostTracks, type ChannelLoad } from './channels';
import type { SeatedLabel } from './route';
import { LABEL_CLEARANCE, LABEL_STEM } from './spacing';
import type { Strip } from './strips';
import { assignTracks, type Jog } from './tracks';
import type { Way } from './way';

/** What runs in the channels. */
export interface Loads {
  readonly loads: readonly ChannelLoad[];
  /** For each way the tracks of its runs, by joint. */
  readonly tracks: ReadonlyMap<Way, readonly number[]>;
  /** Ways whose run has no track: the gap between two rows is too low for all that cross it. */
  readonly squeezedOut: ReadonlySet<Way>;
}

interface PlacedJog extends Jog {
  readonly way: Way;
  readonly joint: number;
}

/** Collects the horizontal runs of ways whose x are known and gives them tracks, channel by channel. */
export function loadChannels(ways: Iterable<Way>, labels: readonly SeatedLabel[], strips: readonly Strip[]): Loads {
  const jogs = Array.from({ length: strips.length + 1 }, (): PlacedJog[] => []);
  for (const way of ways) {
    way.joints.forEach((channel, joint) => {
      const jog = jogOf(way, joint, channel);
      if (jog) jogs[channel]?.push(jog);
    });
  }
  const heights = labelHeights(labels, jogs.length);
  const tracks = new Map<Way, number[]>();
  const squeezedOut = new Set<Way>();
  const loads = jogs.map((list, channel): ChannelLoad => {
    const { of, count } = assignTracks(list);
    const room = roomIn(strips[channel - 1], strips[channel]);
    list.forEach(({ way, joint }, i) => {
      const track = of[i] ?? 0;
      if (track >= room) squeezedOut.add(way);
      const own = tracks.get(way) ?? [];
      own[joint] = track;
      tracks.set(way, own);
    });
    return { tracks: count, labelsAbove: heights[channel]?.above ?? 0, labelsBelow: heights[channel]?.below ?? 0 };
  });
  return { loads, tracks, squeezedOut };
}

function jogOf(way: Way, joint: number, channel: number): PlacedJog | undefined {
  const a = way.pieces[joint];
  const b = way.pieces[joint + 1];
  if (!a || !b || a.x === b.x) return undefined;
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (const piece of [a, b]) (piece.meetsTop(channel) ? tops : bottoms).push(piece.x);
  return { link: way.link, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x), tops, bottoms, way, joint };
}

/** Between lanes there is always room; between two rows of one lane there is what the rows leave. */
function roomIn(above: Strip | undefined, below: Strip | undefined): number {
  return above && below && above.lane === below.lane ? Math.max(1, mostTracks(below.top - above.bottom)) : Number.POSITIVE_INFINITY;
}

function labelHeights(labels: readonly SeatedLabel[], channels: number): readonly { above: number; below: number }[] {
  const heights = Array.from({ length: channels }, () => ({ above: 0, below: 0 }));
  for (const { channel, above, wording } of labels) {
    const height = heights[channel];
    if (!height) continue;
    const needed = wording.size.height + LABEL_STEM + LABEL_CLEARANCE;
    if (above) height.above = Math.max(height.above, needed);
    else height.below = Math.max(height.below, needed);
  }
  return heights;
}
