import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Lane } from '../document/types';
import { bandsOf, shifted, shiftOf, STRIP_HEIGHT, type Band } from './fold-bands';
import { foldLines } from './fold-lines';
import type { Box, Geometry, LaneGeometry } from './geometry';

/**
 * A laid-out drawing with some of its lanes folded to thin strips, and the others moved together. It is for looking at
 * only: the document keeps its places, which are relative to their lanes, and so do the lanes that stay open.
 *
 * What stands in a folded lane has no box. A link into it ends at its strip; one within it, or between two strips that
 * touch, has no geometry; one that passes through it goes on doing so.
 * @param geometry all lanes open
 * @param folded the lanes to fold
 * @returns `geometry` itself where nothing is folded; what did not move is the same object
 */
export function foldLanes(index: DrawingIndex, geometry: Geometry, folded: ReadonlySet<Lane>): Geometry {
  if (folded.size === 0) return geometry;
  const bands = bandsOf(geometry.lanes, folded);
  return {
    size: { width: geometry.size.width, height: bands.at(-1)?.newBottom ?? geometry.size.height },
    lanes: geometry.lanes.map((lane, i) => moved(lane, bands[i] as Band)),
    boxes: openBoxes(index, geometry, new Map(bands.map((band) => [band.lane, band]))),
    links: foldLines(index, geometry.links, bands),
  };
}

function moved(lane: LaneGeometry, band: Band): LaneGeometry {
  if (band.folded) {
    const strip = { y: band.newTop, height: STRIP_HEIGHT };
    return { ...lane, box: { ...lane.box, ...strip }, content: { ...lane.content, ...strip } };
  }
  const dy = shiftOf(band);
  return dy === 0 ? lane : { ...lane, box: shifted(lane.box, dy), content: shifted(lane.content, dy) };
}

function openBoxes(index: DrawingIndex, { boxes }: Geometry, bands: ReadonlyMap<Lane, Band>): ReadonlyMap<string, Box> {
  const open = new Map<string, Box>();
  for (const [id, box] of boxes) {
    const element = index.element(id);
    const band = element && bands.get(laneOf(element));
    if (band && !band.folded) open.set(id, shifted(box, shiftOf(band)));
  }
  return open;
}
