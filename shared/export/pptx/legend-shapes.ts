import type { DrawingIndex } from '../../document/drawing-index';
import { laneOf } from '../../document/kinds';
import type { Lane } from '../../document/types';
import { legend } from '../../drawing/legend';
import { LIGHT } from '../../drawing/palette';
import type { PagePart } from '../../drawing/title-block';
import type { Box, Geometry } from '../../layout/geometry';
import { frameWord } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { columnBox, pathShape } from './element-shape';
import { EMU_INCH, Frame, type ShapeIds } from './frame';
import { sceneParts } from './scene-parts';
import { group } from './shapes';
import { ROOM } from './slide';
import { textColumns } from './text-blocks';

/** EMU for one px of the legend: its words are set in 7 points. */
const SCALE = 9525 * 0.8;
const GAP = Math.round(0.1 * EMU_INCH);
/** Px of a legend that stands beside the drawing. */
const PANEL = 340;
/** How much larger the drawing must become for its legend to stand beside it. */
const WORTH_A_PANEL = 1.06;

/** A slide's legend, and the room that it leaves. */
export interface SlideLegend {
  /** For the drawing, EMU. */
  readonly room: Box;
  readonly shapes: (ids: ShapeIds) => readonly string[];
}

/**
 * The legend of a slide, as a group of shapes and texts that can be edited: what stands on the slide, and nothing else, as the picture
 * has it. It stands under what is drawn, or beside a whole drawing where that makes it larger.
 * @param lane the one that the slide shows; absent, it shows all
 */
export function slideLegend(index: DrawingIndex, geometry: Geometry, lang: Lang, lane?: Lane): SlideLegend {
  const shown = shownOn(index, geometry, lane);
  const context = { lang, palette: LIGHT };
  const wide = legend(index, shown, ROOM.width / SCALE, context);
  if (!wide) return { room: ROOM, shapes: () => [] };
  const height = Math.round(wide.height * SCALE);
  const under = { room: { ...ROOM, height: ROOM.height - height - GAP }, box: { ...ROOM, y: ROOM.y + ROOM.height - height, height }, part: wide };
  const narrow = lane === undefined ? legend(index, shown, PANEL, context) : undefined;
  const [width, tall] = [PANEL * SCALE, (narrow?.height ?? Infinity) * SCALE];
  const beside = narrow && tall <= ROOM.height && { room: { ...ROOM, width: ROOM.width - width - 2 * GAP }, box: { x: ROOM.x + ROOM.width - width, y: ROOM.y + ROOM.height - tall, width, height: tall }, part: narrow };
  const fit = ({ room }: typeof under): number => Math.min(room.width / geometry.size.width, room.height / geometry.size.height);
  const { room, box, part } = beside && fit(beside) > fit(under) * WORTH_A_PANEL ? beside : under;
  return { room, shapes: (ids) => [legendGroup(part, box, ids, lang)] };
}

function legendGroup(part: PagePart, box: Box, ids: ShapeIds, lang: Lang): string {
  const frame = new Frame({ x: 0, y: 0, width: box.width / SCALE, height: part.height }, box, SCALE);
  const context = { frame, ids, lang };
  const name = frameWord('legend', lang);
  const id = ids.next();
  const drawn = sceneParts(part.draw(0, 0), { x: 0, y: 0 }).flatMap((piece) =>
    // Each text by itself: those under one another are of different entries.
    'path' in piece ? [pathShape(piece.path, '', context)] : textColumns([piece.text], []).map((column) => columnBox(column, context)),
  );
  const whole = { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) };
  return group({ id, name, description: name }, whole, drawn);
}

/** The geometry of what a slide shows. */
function shownOn(index: DrawingIndex, geometry: Geometry, lane: Lane | undefined): Geometry {
  if (lane === undefined) return geometry;
  const inLane = (id: string): boolean => {
    const element = index.element(id);
    return element !== undefined && laneOf(element) === lane;
  };
  const within = (id: string): boolean => {
    const link = index.link(id);
    return link !== undefined && inLane(link.from) && inLane(link.to);
  };
  return { ...geometry, boxes: new Map([...geometry.boxes].filter(([id]) => inLane(id))), links: new Map([...geometry.links].filter(([id]) => within(id))) };
}
