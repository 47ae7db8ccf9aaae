import { LANE_ARCHITECTURE, laneOf } from '../../../shared/document/kinds';
import type { Element, Link } from '../../../shared/document/types';
import { drawElement } from '../../../shared/drawing/draw-element';
import { drawLink } from '../../../shared/drawing/draw-link';
import { linkStyle } from '../../../shared/drawing/link-style';
import type { Tone } from '../../../shared/drawing/palette';
import type { Box, LinkGeometry } from '../../../shared/layout/geometry';
import type { Drawing } from '../../store/drawing';
import type { NodeLook } from '../element-nodes';
import type { Badge } from '../finding-badges';
import type { PageLayer } from '../flow-types';
import { once } from '../once';
import { grown, REACH, stretches } from './line-boxes';
import type { PaintedItem } from './painted-scene';
import { badgeBox, badgeRim, linkBadgeBox, paintBadge, paintLinkBadge } from './paint-badge';
import { paintOps } from './paint-ops';
import { sceneOps } from './scene-ops';

/** Below this scale a box is a few pixels: its words and parts are not drawn up at all. */
const FAR = 0.14;
/** No line is thinner than this on the screen, in device px; thinner ones fade away. */
const HAIR = 0.55;
/** How far a shape's own rim may reach beyond its box, px. */
const RIM = 4;

/** A part of the page. */
export function layerItem({ box, scene }: PageLayer): PaintedItem {
  const ops = once(() => sceneOps(scene));
  return { owner: '', boxes: [grown(box, RIM)], paint: (context, scale) => paintOps(context, ops(), scale) };
}

/** An element that stands by itself, with the parts that it draws. */
export function elementItem({ index, geometry }: Drawing, element: Element, box: Box, look: NodeLook): PaintedItem {
  const ops = once(() => sceneOps(drawElement(index, element, { size: box }, look)));
  const tone = toneOf(element, look);
  const inner = index.parts(element.id).filter((id) => id !== element.id).flatMap((id) => geometry.boxes.get(id) ?? []);
  return {
    owner: element.id,
    boxes: [grown(box, RIM)],
    paint: (context, scale) => {
      if (scale < FAR) {
        context.fillStyle = tone.fill;
        context.strokeStyle = tone.stroke;
        context.lineWidth = Math.max(1.4, HAIR / scale);
        context.fillRect(box.x, box.y, box.width, box.height);
        context.strokeRect(box.x, box.y, box.width, box.height);
        for (const part of inner) context.strokeRect(part.x, part.y, part.width, part.height);
        return;
      }
      context.translate(box.x, box.y);
      paintOps(context, ops(), scale);
      context.translate(-box.x, -box.y);
    },
  };
}

/** A link with its label. */
export function linkItem({ index }: Drawing, link: Link, geometry: LinkGeometry, look: NodeLook): PaintedItem {
  const ops = once(() => sceneOps(drawLink(index, link, geometry, look)));
  const line = once(() => new Path2D(`M${geometry.points.map(({ x, y }) => `${x} ${y}`).join('L')}`));
  const style = linkStyle(index.meaning(link));
  const colour = style.colour(look.palette);
  return {
    owner: link.id,
    boxes: [...stretches(geometry.points), ...(geometry.label ? [grown(geometry.label.box, RIM)] : [])],
    paint: (context, scale) => {
      if (scale >= FAR) {
        paintOps(context, ops(), scale);
        return;
      }
      context.strokeStyle = colour;
      context.lineCap = 'butt';
      context.lineWidth = Math.max(style.width, HAIR / scale);
      context.globalAlpha = 0.55;
      context.stroke(line());
      context.globalAlpha = 1;
    },
  };
}

export function badgeItem(id: string, badge: Badge, element: Box, look: NodeLook): PaintedItem {
  const box = badgeBox(element, badge);
  const rim = badgeRim(look.palette);
  return { owner: id, boxes: [grown(box, REACH)], paint: (context, scale) => paintBadge(context, box, badge, rim, scale) };
}

export function linkBadgeItem(id: string, badge: Badge, geometry: LinkGeometry, look: NodeLook): PaintedItem {
  const box = linkBadgeBox(geometry);
  const rim = badgeRim(look.palette);
  return { owner: id, boxes: [grown(box, REACH)], paint: (context, scale) => paintLinkBadge(context, box, badge, rim, scale) };
}

function toneOf(element: Element, { palette }: NodeLook): Tone {
  return element.kind === 'note' ? palette.note : palette[LANE_ARCHITECTURE[laneOf(element)]];
}
