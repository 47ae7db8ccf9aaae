import { drawIcon } from '../icons';
import { nameRow } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { node } from '../scene';
import { stack } from '../stack';
import { applicationService } from './application-service';
import { drawParts, partBoxes, placeParts } from './parts';
import { onGrid, type Shape } from './shape';

const PAD = 10;
const ICON = 16;
const ICON_GAP = 7;

/** A part of an application: a box with its name and, under it, the services that it offers. */
export const module: Shape<'module'> = (index, element, options) => {
  const parent = element.parent === undefined ? undefined : index.element(element.parent);
  const width = Math.max(parent === undefined ? KIND_WIDTH.module : 0, options.minWidth ?? KIND_WIDTH.module);
  const head = stack([nameRow(element, options.lang)], width - 2 * PAD - ICON - ICON_GAP);
  const headHeight = PAD + Math.max(ICON, head.height) + PAD;
  const services = index.children(element.id).filter((child) => child.kind === 'application-service');
  const { placed, height: servicesHeight } = placeParts(
    services,
    { count: 1, width: width - 2 * PAD },
    { x: PAD, y: headHeight },
    6,
    options,
    (service, wanted) => applicationService(index, service, wanted),
  );
  const height = Math.max(services.length === 0 ? 48 : 0, options.minHeight ?? 0, onGrid(headHeight + (services.length === 0 ? 0 : servicesHeight + PAD)));
  return {
    size: { width, height },
    parts: partBoxes(placed),
    draw: (palette) => {
      const tone = palette.application;
      const top = services.length === 0 ? (height - headHeight) / 2 : 0;
      return [
        node('rect', { x: 0.6, y: 0.6, width: width - 1.2, height: height - 1.2, rx: 8, fill: tone.fill, stroke: tone.stroke, 'stroke-width': 1.2 }),
        drawIcon('module', PAD, top + PAD + 0.5, tone.stroke, ICON),
        ...head.draw(PAD + ICON + ICON_GAP, top + PAD, tone),
        ...drawParts(placed, options, palette),
      ];
    },
  };
};
