import type { DrawingIndex } from '../../document/drawing-index';
import type { ApplicationService, Module } from '../../document/types';
import type { Lang } from '../../messages/lang';
import { drawIcon } from '../icons';
import { nameRow } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { node } from '../scene';
import { leastColumn, stack } from '../stack';
import { applicationService, leastServiceWidth } from './application-service';
import { drawParts, partBoxes, placeParts } from './parts';
import { onGrid, roomForWords, type Shape } from './shape';

const PAD = 12;
const ICON = 16;
const ICON_GAP = 8;
const SERVICE_GAP = 8;

/** A part of an application: a box with its name and, under it, the services that it offers. */
export const module: Shape<'module'> = (index, element, options) => {
  const inside = element.parent !== undefined && index.element(element.parent) !== undefined;
  // A container has seen to it that its columns are wide enough.
  const width = inside && options.minWidth !== undefined ? options.minWidth : Math.max(leastModuleWidth(index, element, options.lang), options.minWidth ?? 0);
  const head = stack([nameRow(element, options.lang)], width - 2 * PAD - ICON - ICON_GAP);
  const headHeight = onGrid(PAD + Math.max(ICON, head.height) + PAD + PAD) - PAD;
  const services = servicesOf(index, element);
  const column = { count: 1, width: width - 2 * PAD };
  const { placed, height: servicesHeight } = placeParts(index, services, column, { x: PAD, y: headHeight }, SERVICE_GAP, options, applicationService);
  const height = Math.max(options.minHeight ?? 0, onGrid(headHeight + (services.length === 0 ? 0 : servicesHeight + PAD)));
  const headTop = ((inside || services.length > 0 ? headHeight : height) - head.height) / 2;
  return {
    size: { width, height },
    parts: partBoxes(placed),
    words: [{ x: PAD, y: headTop, width: ICON + ICON_GAP + head.width, height: head.height }],
    draw: (palette) => {
      const tone = palette.application;
      return [
        node('rect', { x: 0.6, y: 0.6, width: width - 1.2, height: height - 1.2, rx: 8, fill: tone.fill, stroke: tone.stroke, 'stroke-width': 1.2 }),
        drawIcon('module', PAD, headTop + 1, tone.stroke, ICON),
        ...head.draw(PAD + ICON + ICON_GAP, headTop, tone),
        ...drawParts(placed, options, palette),
      ];
    },
  };
};

/** A module's usual width, or more for long words in its name or its services' names, in px. */
export function leastModuleWidth(index: DrawingIndex, element: Module, lang: Lang): number {
  const name = leastColumn([nameRow(element, lang)]) + ICON + ICON_GAP;
  const services = servicesOf(index, element).map((service) => leastServiceWidth(service, lang));
  return roomForWords(KIND_WIDTH.module, Math.max(name, ...services) + 2 * PAD);
}

function servicesOf(index: DrawingIndex, element: Module): readonly ApplicationService[] {
  return index.children(element.id).filter((child) => child.kind === 'application-service');
}
