import { nameRow, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node } from '../scene';
import { card, tile } from './card';
import type { Shape } from './shape';

const POINT = 12;
const RADIUS = 6;

/** HSM, SIEM, DLP: a shield, flat above and pointed below (Jadual 3-1, label 7). */
export const securityControl: Shape<'security-control'> = (_index, element, options) =>
  card(
    {
      width: KIND_WIDTH['security-control'],
      minHeight: 72,
      insets: { top: 10, right: 12, bottom: POINT + 8, left: 12 },
      tone: 'technology',
      aside: tile('shield'),
      rows: [nameRow(element, options.lang), ...valueRows(element.control, element, options.lang)],
      outline: ({ width, height }, tone) => [
        node('path', {
          d: path(
            'M', RADIUS + 0.7, 0.7, 'H', width - RADIUS - 0.7, 'a', RADIUS, RADIUS, 0, 0, 1, RADIUS, RADIUS,
            'V', height - POINT - 6, 'c', 0, 8, -width * 0.2, 10, 0.7 - width / 2, POINT + 5.3,
            'C', width * 0.2, height - 8, 0.7, height - POINT + 2, 0.7, height - POINT - 6,
            'V', RADIUS + 0.7, 'a', RADIUS, RADIUS, 0, 0, 1, RADIUS, -RADIUS, 'Z',
          ),
          fill: tone.fill,
          stroke: tone.stroke,
          'stroke-width': 1.4,
          'stroke-linejoin': 'round',
        }),
      ],
    },
    options,
  );
