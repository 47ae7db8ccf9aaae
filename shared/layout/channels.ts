import { FRONT_ROOM, MIN_PITCH, TIGHT_FRONT_ROOM } from './spacing';

/** What a channel has to hold, from top to bottom: labels under the boxes above, tracks, labels over the boxes below. */
export interface ChannelLoad {
  readonly tracks: number;
  /** Height that labels take up at either edge, their distance from the box included; 0 without labels. */
  readonly labelsAbove: number;
  readonly labelsBelow: number;
}

/** How a channel is divided; all in px from its upper edge (the lowest box above it). */
export interface ChannelPlan {
  readonly height: number;
  readonly firstTrack: number;
  readonly pitch: number;
  /** Where another lane may begin: between two tracks. */
  readonly divide: number;
  /** Whether there is room for the labels at either edge. */
  readonly labelsAboveFit: boolean;
  readonly labelsBelowFit: boolean;
}

/** Plans a channel between two lanes, which is as high as it needs to be. */
export function freeChannel(load: ChannelLoad): ChannelPlan {
  const { tracks } = load;
  const pitch = pitchFor(tracks);
  const above = Math.max(FRONT_ROOM, load.labelsAbove);
  const below = Math.max(FRONT_ROOM, load.labelsBelow);
  const height = above + Math.max(0, tracks - 1) * pitch + below;
  const divide = tracks === 0 ? above : above + (Math.ceil(tracks / 2) - 0.5) * pitch;
  return { height, firstTrack: above, pitch, divide, labelsAboveFit: true, labelsBelowFit: true };
}

/** Height of the gap between two rows that gives all its lines and labels room; for the tidy layout. */
export function roomyHeight(load: ChannelLoad): number {
  return freeChannel(load).height;
}

/**
 * Plans a channel between two rows of one lane, whose height is given: first the lines move closer, then labels lose
 * their room. Tracks are never closer than {@link MIN_PITCH}: those for which that leaves no room are left out.
 * @param height px
 */
export function fixedChannel({ tracks, labelsAbove, labelsBelow }: ChannelLoad, height: number): ChannelPlan {
  const load = { tracks: Math.min(tracks, Math.max(1, mostTracks(height))), labelsAbove, labelsBelow };
  const attempts = [
    { above: load.labelsAbove, below: load.labelsBelow },
    { above: 0, below: load.labelsBelow },
    { above: load.labelsAbove, below: 0 },
    { above: 0, below: 0 },
  ];
  const runs = Math.max(0, load.tracks - 1);
  for (const { above, below } of attempts) {
    const least = Math.max(TIGHT_FRONT_ROOM, above) + runs * MIN_PITCH + Math.max(TIGHT_FRONT_ROOM, below);
    if (least > height && (above > 0 || below > 0)) continue;
    return divided(load, height, above, below);
  }
  return divided(load, height, 0, 0);
}

function divided(load: ChannelLoad, height: number, labelsAbove: number, labelsBelow: number): ChannelPlan {
  const runs = Math.max(0, load.tracks - 1);
  const usual = runs * pitchFor(load.tracks);
  const above = Math.max(TIGHT_FRONT_ROOM, labelsAbove);
  const room = Math.max(0, height - above - Math.max(TIGHT_FRONT_ROOM, labelsBelow));
  const used = Math.min(usual, room);
  // What is left over is shared by the two fronts, so that the tracks run in the middle.
  const spare = (room - used) / 2;
  const tight = room <= 0 && load.tracks > 0;
  const pitch = tight ? height / (load.tracks + 1) : runs === 0 ? 0 : used / runs;
  const firstTrack = tight ? pitch : above + spare;
  return {
    height,
    firstTrack,
    pitch,
    divide: height / 2,
    labelsAboveFit: load.labelsAbove === 0 || labelsAbove > 0,
    labelsBelowFit: load.labelsBelow === 0 || labelsBelow > 0,
  };
}

/** How many tracks a channel of some height holds without lines coming closer than {@link MIN_PITCH}. */
export function mostTracks(height: number): number {
  return height < 2 * TIGHT_FRONT_ROOM ? 0 : Math.floor((height - 2 * TIGHT_FRONT_ROOM) / MIN_PITCH) + 1;
}

/** Few lines stand apart; many move closer. */
function pitchFor(tracks: number): number {
  if (tracks <= 6) return 12;
  if (tracks <= 14) return 10;
  if (tracks <= 30) return 8;
  if (tracks <= 80) return 6;
  return 4;
}
