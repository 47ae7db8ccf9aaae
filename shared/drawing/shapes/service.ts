import { frameWord } from '../../messages/frame';
import { isBlank, nameRow, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { node } from '../scene';
import { TYPE } from '../type-scale';
import { card } from './card';
import type { Shape } from './shape';

/** What is offered: a pill in the lane's strongest tint, the service's category and product under its name. */
export const service: Shape<'service'> = (_index, element, options) => {
  const { lang } = options;
  const product = element.product;
  return card(
    {
      width: KIND_WIDTH.service,
      minHeight: 64,
      insets: { top: 12, right: 28, bottom: 12, left: 28 },
      tone: 'business',
      align: 'middle',
      rows: [
        nameRow(element, lang, TYPE.heading),
        ...valueRows(element.category, element, lang),
        ...(product === undefined || isBlank(product)
          ? []
          : [{ text: frameWord('product', lang, { product }), style: TYPE.detail, ink: 'soft', before: 1 } as const]),
      ],
      outline: ({ width, height }, tone) => [
        node('rect', { x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5, rx: Math.min(32, height / 2) - 0.75, fill: tone.band, stroke: tone.stroke, 'stroke-width': 1.5 }),
      ],
    },
    options,
  );
};
