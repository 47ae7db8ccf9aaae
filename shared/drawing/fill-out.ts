import type { Box, Geometry, LaneGeometry, LinkGeometry, Point, Size } from '../layout/geometry';

/** A drawing in more room than it needs, and where that takes a line. */
export interface Filled {
  readonly geometry: Geometry;
  /** Moves a line as the drawing's own were. */
  line(line: LinkGeometry): LinkGeometry;
  /** Moves a distance from the left edge. */
  across(x: number): number;
}

/**
 * Spreads a drawing over more room than it needs: lanes become taller and wider, with what is in them in their middle.
 * Nothing changes its size, and lines that ran straight still do.
 * @param size px at 100 %, at least the geometry's own in each direction
 */
export function fillOut(geometry: Geometry, size: Size): Filled {
  const more = { width: Math.max(0, size.width - geometry.size.width), height: Math.max(0, size.height - geometry.size.height) };
  const shift = Math.floor(more.width / 2);
  const down = downwards(geometry, more.height);
  const point = ({ x, y }: Point): Point => ({ x: x + shift, y: down(y) });
  // What keeps its size goes where its middle goes.
  const box = (from: Box): Box => ({ ...from, x: from.x + shift, y: down(from.y + from.height / 2) - from.height / 2 });
  const line = (from: LinkGeometry): LinkGeometry => moved(from, point, box);
  return {
    geometry: {
      size: { width: geometry.size.width + more.width, height: geometry.size.height + more.height },
      lanes: geometry.lanes.map((lane) => grown(lane, more.width, down)),
      boxes: new Map([...geometry.boxes].map(([id, from]) => [id, box(from)])),
      links: new Map([...geometry.links].map(([id, from]) => [id, line(from)])),
    },
    line,
    across: (x) => x + shift,
  };
}

function grown({ lane, box, content }: LaneGeometry, width: number, down: (y: number) => number): LaneGeometry {
  const stretched = (from: Box): Box => ({ x: from.x, y: down(from.y), width: from.width + width, height: down(from.y + from.height) - down(from.y) });
  return { lane, box: stretched(box), content: stretched(content) };
}

function moved(link: LinkGeometry, point: (point: Point) => Point, box: (box: Box) => Box): LinkGeometry {
  return { ...link, points: link.points.map(point), ...(link.label && { label: { ...link.label, box: box(link.label.box) } }) };
}

/** A stretch of the page that all moves alike or is drawn out evenly. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** How much longer it becomes, in px. */
  readonly more: number;
}

/**
 * Where a height of the drawing goes when it becomes taller. Each lane grows by its share, half of it above what it holds
 * and half below; there, lines are drawn out. Between the first and the last edge of its elements nothing is stretched.
 */
function downwards({ lanes, boxes }: Geometry, more: number): (y: number) => number {
  if (more === 0) return (y) => y;
  const all = lanes.reduce((sum, { box }) => sum + box.height, 0);
  const inside = [...boxes.values()];
  const spans = lanes.flatMap(({ box }): readonly Span[] => {
    const share = (more * box.height) / all;
    const [top, bottom] = extent(box, inside);
    return [
      { from: box.y, to: top, more: share / 2 },
      { from: bottom, to: box.y + box.height, more: share / 2 },
    ];
  });
  return (y) => spans.reduce((moved, span) => moved + part(y, span), y);
}

function part(y: number, { from, to, more }: Span): number {
  if (y <= from) return 0;
  return y >= to ? more : (more * (y - from)) / (to - from);
}

/** The first and the last edge of what stands in a lane; its middle where it is empty. */
function extent(lane: Box, boxes: readonly Box[]): readonly [top: number, bottom: number] {
  let top = lane.y + lane.height;
  let bottom = lane.y;
  for (const { y, height } of boxes) {
    const middle = y + height / 2;
    if (middle < lane.y || middle >= lane.y + lane.height) continue;
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + height);
  }
  if (top <= bottom) return [Math.max(lane.y, top), Math.min(lane.y + lane.height, bottom)];
  return [lane.y + lane.height / 2, lane.y + lane.height / 2];
}
