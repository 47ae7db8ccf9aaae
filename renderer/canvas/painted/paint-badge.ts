import type { Box, LinkGeometry } from '../../../shared/layout/geometry';
import type { Palette } from '../../../shared/drawing/palette';
import { FONT_FAMILY } from '../../../shared/drawing/fonts';
import { textWidth } from '../../../shared/drawing/text-width';
import { badgePlace } from '../badge-place';
import type { Badge } from '../finding-badges';
import type { PaintContext } from './paint-ops';

/** As in `canvas.module.css`; a test holds both against each other. */
const LOOK = {
  error: { ground: '#b3261e', ink: '#ffffff' },
  warning: { ground: '#ffc247', ink: '#2a1c00' },
} as const;
const HEIGHT = 20;
const ICON = 13;
const FONT = { size: 11, weight: 600 } as const;
/** Under this scale a badge is a dot of at least this many device px. */
const DOT_BELOW = 0.35;
const DOT = 1.6;

const DISC = new Path2D('M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20M12 8v4M12 16h.01');
const TRIANGLE = new Path2D('m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01');
const LINK_DISC = new Path2D('M0 -9a9 9 0 1 0 0 18a9 9 0 1 0 0-18');
const LINK_TRIANGLE = new Path2D('M0 -10L10 7.5H-10Z');
const LINK_MARK = new Path2D('M0 -4V1.5M0 4.6V4.7');

/** Where an element's badge stands: over its upper right corner, page px. */
export function badgeBox(element: Box, { count }: Badge): Box {
  const width = 3 + 4 + ICON + 3 + textWidth(String(count), FONT) + 6;
  return { x: element.x + element.width + 8 - width, y: element.y - 10, width, height: HEIGHT };
}

/** An element's badge, as `FindingBadge` shows it. */
export function paintBadge(context: PaintContext, box: Box, badge: Badge, rim: string, scale: number): void {
  const { ground, ink } = lookOf(badge);
  if (scale < DOT_BELOW) {
    dot(context, box.x + box.width / 2, box.y + HEIGHT / 2, ground, scale);
    return;
  }
  context.fillStyle = rim;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, HEIGHT / 2);
  context.fill();
  context.fillStyle = ground;
  context.beginPath();
  context.roundRect(box.x + 1.5, box.y + 1.5, box.width - 3, box.height - 3, HEIGHT / 2 - 1.5);
  context.fill();
  context.save();
  context.translate(box.x + 5.5, box.y + (HEIGHT - ICON) / 2);
  context.scale(ICON / 24, ICON / 24);
  stroke(context, badge.severity === 'error' ? DISC : TRIANGLE, ink, 2);
  context.restore();
  context.font = `${FONT.weight} ${FONT.size}px ${FONT_FAMILY}`;
  context.letterSpacing = '0px';
  context.textAlign = 'left';
  context.fillStyle = ink;
  context.fillText(String(badge.count), box.x + 5.5 + ICON + 3, box.y + 14);
}

/** Where a link's badge stands, page px. */
export function linkBadgeBox(geometry: LinkGeometry): Box {
  const { x, y } = badgePlace(geometry);
  return { x: x - 11, y: y - 11, width: 22, height: 22 };
}

/** A link's badge, as `LinkBadge` shows it. */
export function paintLinkBadge(context: PaintContext, box: Box, badge: Badge, rim: string, scale: number): void {
  const { ground, ink } = lookOf(badge);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (scale < DOT_BELOW) {
    dot(context, x, y, ground, scale);
    return;
  }
  context.save();
  context.translate(x, y);
  const outline = badge.severity === 'error' ? LINK_DISC : LINK_TRIANGLE;
  context.fillStyle = ground;
  context.fill(outline);
  stroke(context, outline, rim, 1.5);
  stroke(context, LINK_MARK, ink, 2);
  context.restore();
}

/** The rim that sets a badge off from what is under it: the window's raised surface. */
export function badgeRim(palette: Palette): string {
  return palette.page === '#ffffff' ? '#ffffff' : '#22272f';
}

function lookOf({ severity }: Badge): (typeof LOOK)['error' | 'warning'] {
  return severity === 'error' ? LOOK.error : LOOK.warning;
}

function stroke(context: PaintContext, path: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(path);
}

function dot(context: PaintContext, x: number, y: number, colour: string, scale: number): void {
  const radius = Math.max(7, DOT / scale);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
