import type { Network } from '../../document/types';
import { nameRow, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { formatNumber } from '../number-format';
import { node } from '../scene';
import { textBlock, drawBlock } from '../text-block';
import { TYPE } from '../type-scale';
import { card, tile } from './card';
import type { Shape } from './shape';

/** How far the line itself shows on either side of the capsule. */
const STUB = 12;
const SPEED_GAP = 12;

/** A network: a line that runs through a capsule, with its speed standing out at the right (para 3.3.4 g). */
export const network: Shape<'network'> = (_index, element, options) => {
  const speedText = networkSpeed(element);
  const speed = speedText === undefined ? undefined : textBlock(speedText, TYPE.heading, 112);
  const speedWidth = speed ? Math.ceil(speed.width) + 2 * SPEED_GAP : 0;
  const right = STUB + 10 + speedWidth;
  return card(
    {
      width: KIND_WIDTH.network,
      minHeight: Math.max(56, speed ? speed.height + 16 : 0),
      insets: { top: 8, right, bottom: 8, left: STUB + 12 },
      tone: 'technology',
      aside: tile('network', 'round'),
      rows: [nameRow(element, options.lang), ...valueRows(element.network, element, options.lang)],
      outline: ({ width, height }, tone) => {
        const divider = width - STUB - 4 - speedWidth;
        return [
          node('path', { d: `M0 ${height / 2}H${formatNumber(width)}`, stroke: tone.stroke, 'stroke-width': 4, fill: 'none' }),
          node('rect', { x: STUB, y: 0.75, width: width - 2 * STUB, height: height - 1.5, rx: Math.min(28, height / 2 - 0.75), fill: tone.fill, stroke: tone.stroke, 'stroke-width': 1.5 }),
          ...(speed
            ? [
                node('path', { d: `M${formatNumber(divider)} 12V${formatNumber(height - 12)}`, stroke: tone.stroke, 'stroke-opacity': 0.5, fill: 'none' }),
                ...drawBlock(speed, divider + SPEED_GAP, (height - speed.height) / 2, 'start', tone.ink),
              ]
            : []),
        ];
      },
    },
    options,
  );
};

/** "100 Mbps"; undefined where no speed is given. */
export function networkSpeed({ speed }: Network): string | undefined {
  if (speed?.value === undefined || !Number.isFinite(speed.value)) return undefined;
  return `${String(speed.value)} ${speed.unit ?? ''}`.trim();
}
