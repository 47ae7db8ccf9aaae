import type { Box, Point } from '../../layout/geometry';
import { tag } from '../office/xml';
import type { Frame } from './frame';
import type { PathStep } from './path-data';
import { solidFill } from './text';

/** How a shape is filled and outlined. */
export interface Paint {
  /** `#rrggbb`; absent: nothing. */
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, from 0 to 1. */
  readonly opacity?: number;
  /** EMU. */
  readonly width?: number;
  /** As SVG writes it. */
  readonly dash?: string;
}

export interface ShapeFacts {
  readonly id: number;
  readonly name: string;
  /** What a screen reader says; absent: it is decoration. */
  readonly description?: string;
}

export function fillTag(fill: string | undefined): string {
  return fill === undefined || fill === 'none' ? tag('a:noFill', {}) : solidFill(fill);
}

export function lineTag({ stroke, width = 9525, dash, opacity }: Paint, ...ends: readonly string[]): string {
  if (stroke === undefined || stroke === 'none') return tag('a:ln', {}, tag('a:noFill', {}));
  const colour = tag('a:solidFill', {}, tag('a:srgbClr', { val: stroke.slice(1).toUpperCase() }, opacity === undefined ? '' : tag('a:alpha', { val: Math.round(opacity * 100_000) })));
  return tag('a:ln', { w: Math.max(1, Math.round(width)) }, colour, ...(dash === undefined ? [] : [tag('a:prstDash', { val: dashName(dash) })]), tag('a:round', {}), ...ends);
}

/** The nearest of the dashes that office programs have. */
function dashName(dash: string): string {
  const [on = 0, , more] = dash.split(/[\s,]+/u).map(Number);
  if (on < 1) return 'sysDot';
  if (more !== undefined) return 'lgDashDot';
  return on <= 3 ? 'sysDash' : on >= 8 ? 'lgDash' : 'dash';
}

export function position({ x, y, width, height }: Box, more: Readonly<Record<string, number>> = {}): string {
  return tag('a:xfrm', more, tag('a:off', { x, y }), tag('a:ext', { cx: Math.max(0, width), cy: Math.max(0, height) }));
}

/** A shape of its own outline. */
export interface OutlineShape extends ShapeFacts {
  readonly steps: readonly PathStep[];
  readonly paint: Paint;
  /** Where connectors hold on to it, px of the drawing. */
  readonly sites?: readonly Point[];
  /** `p:txBody`, where words stand in it. */
  readonly body?: string;
  /** Which box it fills; absent: its outline's own. */
  readonly box?: Box;
}

/**
 * A freeform. Its connection sites are where the drawing's lines meet it, so that a connector that is glued there lies as
 * in the picture and still follows when the shape is moved.
 */
export function outlineShape({ id, name, description, steps, paint, sites = [], body = '', box: given }: OutlineShape, frame: Frame): string {
  const box = given ?? boxOf(steps);
  const corner = frame.point(box);
  const size = { width: Math.max(1, frame.length(box.width)), height: Math.max(1, frame.length(box.height)) };
  const local = (point: Point): { readonly x: number; readonly y: number } => ({ x: Math.round((point.x - box.x) * frame.scale), y: Math.round((point.y - box.y) * frame.scale) });
  const guides = sites.map((site, at) => {
    const { x, y } = local(site);
    return tag('a:gd', { name: `siteX${at}`, fmla: `*/ ${x} w ${size.width}` }) + tag('a:gd', { name: `siteY${at}`, fmla: `*/ ${y} h ${size.height}` });
  });
  const path = tag('a:path', { w: size.width, h: size.height }, ...steps.map((step) => stepTag(step, local)));
  const geometry = tag(
    'a:custGeom',
    {},
    tag('a:avLst', {}),
    tag('a:gdLst', {}, ...guides),
    tag('a:ahLst', {}),
    tag('a:cxnLst', {}, ...sites.map((_site, at) => tag('a:cxn', { ang: 0 }, tag('a:pos', { x: `siteX${at}`, y: `siteY${at}` })))),
    tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    tag('a:pathLst', {}, path),
  );
  return tag('p:sp', {}, shapeHead({ id, name, ...(description !== undefined && { description }) }), tag('p:spPr', {}, position({ ...corner, ...size }), geometry, fillTag(paint.fill), lineTag(paint)), body);
}

export function shapeHead({ id, name, description }: ShapeFacts, kind: '' | 'txBox' = ''): string {
  return tag('p:nvSpPr', {}, tag('p:cNvPr', { id, name, ...(description !== undefined && { descr: description }) }), tag('p:cNvSpPr', kind === 'txBox' ? { txBox: 1 } : {}), tag('p:nvPr', {}));
}

function stepTag({ to, points }: PathStep, local: (point: Point) => Point): string {
  if (to === 'close') return tag('a:close', {});
  const inside = points.map((point) => tag('a:pt', { ...local(point) }));
  return tag(to === 'move' ? 'a:moveTo' : to === 'line' ? 'a:lnTo' : 'a:cubicBezTo', {}, ...inside);
}

export function boxOf(steps: readonly PathStep[]): Box {
  const points = steps.flatMap(({ points }): readonly Point[] => points);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** A plain rectangle or ellipse, in EMU of the slide. */
export function presetShape(facts: ShapeFacts, preset: 'rect' | 'ellipse' | 'roundRect', box: Box, paint: Paint, body = ''): string {
  const whole = { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) };
  return tag('p:sp', {}, shapeHead(facts), tag('p:spPr', {}, position(whole), tag('a:prstGeom', { prst: preset }, tag('a:avLst', {})), fillTag(paint.fill), lineTag(paint)), body);
}

export function textBox(facts: ShapeFacts, box: Box, body: string): string {
  const whole = { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) };
  return tag('p:sp', {}, shapeHead(facts, 'txBox'), tag('p:spPr', {}, position(whole), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {})), tag('a:noFill', {})), body);
}

/** Shapes that are moved as one. */
export function group(facts: ShapeFacts, box: Box, children: readonly string[]): string {
  const { x, y, width: cx, height: cy } = box;
  return tag(
    'p:grpSp',
    {},
    tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: facts.id, name: facts.name, ...(facts.description !== undefined && { descr: facts.description }) }), tag('p:cNvGrpSpPr', {}), tag('p:nvPr', {})),
    tag('p:grpSpPr', {}, tag('a:xfrm', {}, tag('a:off', { x, y }), tag('a:ext', { cx, cy }), tag('a:chOff', { x, y }), tag('a:chExt', { cx, cy }))),
    ...children,
  );
}

