import { LANES } from '../document/kinds';
import type { Lane } from '../document/types';
import { LANE_LABEL_WIDTH, MIN_LANE_HEIGHT } from '../drawing/metrics';
import { fixedChannel, freeChannel, type ChannelLoad, type ChannelPlan } from './channels';
import type { LaneGeometry, Size } from './geometry';
import { GRID, LANE_PADDING, MIN_CONTENT_WIDTH } from './spacing';
import type { Strip } from './strips';

/** Where the lanes stand, and the channels between the strips in them. */
export interface Stack {
  readonly size: Size;
  readonly lanes: readonly LaneGeometry[];
  /** Page y of each channel's upper edge, and how it is divided. */
  readonly channels: readonly (ChannelPlan & { readonly y: number })[];
  /** Page px of each lane's content corner: what an element's x, y are relative to. */
  readonly originX: number;
  originY(lane: Lane): number;
}

/** What has to fit between the page's edges, in px from the content's left. */
export interface Extent {
  readonly boxesLow: number;
  readonly boxesHigh: number;
  readonly linesLow: number;
  readonly linesHigh: number;
}

/** The margin left of the content grows in steps, so that one more line does not move the whole page. */
const MARGIN_STEP = 3 * GRID;

/**
 * Stacks the lanes. The channel between two lanes grows with what runs in it; one inside a lane is as high as the rows
 * leave it.
 * @param loads for each channel; channel `n` lies above strip `n`, and one more below the last strip
 */
export function stackLanes(strips: readonly Strip[], loads: readonly ChannelLoad[], extent: Extent): Stack {
  const channels: (ChannelPlan & { y: number })[] = [];
  const tops = new Map<Lane, number>();
  const origins = new Map<Lane, number>();
  const heights = new Map<Lane, number>();
  const none: ChannelLoad = { tracks: 0, labelsAbove: 0, labelsBelow: 0 };
  const spare = spareHeights(strips);
  let y = 0;
  strips.forEach((strip, i) => {
    const before = strips[i - 1];
    const load = loads[i] ?? none;
    if (before?.lane === strip.lane) {
      const plan = fixedChannel(load, strip.top - before.bottom);
      channels.push({ ...plan, y });
      y += plan.height;
    } else {
      const plan = before ? freeChannel(load) : outerChannel(load, 'top');
      const top = before ? y + plan.divide : 0;
      tops.set(strip.lane, top);
      // Content that starts below its lane's corner brings room for lines with it; content above the corner needs more.
      const origin = Math.max(top + LANE_PADDING, y + plan.height - strip.top) + (spare.get(strip.lane) ?? 0);
      origins.set(strip.lane, origin);
      const height = origin + strip.top - y;
      channels.push({ ...plan, y, height });
      y += height;
    }
    y += strip.bottom - strip.top;
    heights.set(strip.lane, Math.max(0, strip.bottom));
    if (strips[i + 1]?.lane !== strip.lane) y += spare.get(strip.lane) ?? 0;
  });
  const last = outerChannel(loads[strips.length] ?? none, 'bottom');
  channels.push({ ...last, y });
  const bottom = y + last.height;

  const margin = Math.max(0, LANE_PADDING - Math.min(extent.boxesLow, extent.linesLow));
  const originX = LANE_LABEL_WIDTH + Math.max(MARGIN_STEP, Math.ceil(margin / MARGIN_STEP) * MARGIN_STEP);
  const width = Math.max(MIN_CONTENT_WIDTH, extent.boxesHigh);
  const pageWidth = originX + Math.max(width, Math.ceil((extent.linesHigh - width) / MARGIN_STEP) * MARGIN_STEP + width) + MARGIN_STEP;
  const lanes = LANES.map((lane, i): LaneGeometry => {
    const top = tops.get(lane) ?? 0;
    const next = LANES[i + 1];
    const end = next === undefined ? bottom : (tops.get(next) ?? bottom);
    return {
      lane,
      box: { x: 0, y: top, width: pageWidth, height: end - top },
      content: { x: originX, y: origins.get(lane) ?? 0, width, height: heights.get(lane) ?? 0 },
    };
  });
  return { size: { width: pageWidth, height: bottom }, lanes, channels, originX, originY: (lane) => origins.get(lane) ?? 0 };
}

/** Above the first strip and below the last, the page's edge takes the place of a row of boxes. */
function outerChannel(load: ChannelLoad, edge: 'top' | 'bottom'): ChannelPlan {
  const plan = freeChannel(load);
  if (load.tracks === 0 && load.labelsAbove === 0 && load.labelsBelow === 0) return { ...plan, height: LANE_PADDING };
  const inner = edge === 'top' ? plan.firstTrack : 0;
  const saved = inner - Math.min(inner, LANE_PADDING);
  return { ...plan, height: plan.height - saved, firstTrack: plan.firstTrack - saved };
}

/** For each lane lower than its label: what it needs above and below its content. */
function spareHeights(strips: readonly Strip[]): ReadonlyMap<Lane, number> {
  const spans = new Map<Lane, { top: number; bottom: number }>();
  for (const { lane, top, bottom } of strips) spans.set(lane, { top: Math.min(0, spans.get(lane)?.top ?? top), bottom });
  const spare = new Map<Lane, number>();
  for (const [lane, { top, bottom }] of spans) spare.set(lane, Math.max(0, MIN_LANE_HEIGHT - (bottom - top) - 2 * LANE_PADDING) / 2);
  return spare;
}
