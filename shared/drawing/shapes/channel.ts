import { findEntry } from '../../catalogue/catalogue';
import type { Channel } from '../../document/types';
import type { IconName } from '../icons';
import { nameRow, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node } from '../scene';
import { card, tile } from './card';
import type { Shape } from './shape';

const BAR = 10;
const RADIUS = 6;

/** Where the service is met: a window with its bar; its icon says portal, app or counter, the medium is spelt out. */
export const channel: Shape<'channel'> = (_index, element, options) => {
  const icon = channelIcon(element);
  return card(
    {
      width: KIND_WIDTH.channel,
      minHeight: 64,
      insets: { top: BAR + 8, right: 10, bottom: 8, left: 12 },
      tone: 'business',
      aside: tile(icon),
      rows: [nameRow(element, options.lang), ...valueRows(element.medium, element, options.lang)],
      outline: ({ width, height }, tone) => [
        node('rect', { x: 0.625, y: 0.625, width: width - 1.25, height: height - 1.25, rx: RADIUS, fill: tone.fill, stroke: tone.stroke, 'stroke-width': 1.25 }),
        node('path', {
          d: path('M', 0.625, BAR, 'V', RADIUS + 0.6, 'a', RADIUS, RADIUS, 0, 0, 1, RADIUS, -RADIUS, 'H', width - 0.6 - RADIUS, 'a', RADIUS, RADIUS, 0, 0, 1, RADIUS, RADIUS, 'V', BAR, 'Z'),
          fill: tone.band,
          stroke: tone.stroke,
          'stroke-width': 1.25,
          'stroke-linejoin': 'round',
        }),
        // A counter has no screen, so its bar has no window dots.
        ...(icon === 'counter' ? [] : [9, 15, 21].map((cx) => node('circle', { cx, cy: 5.25, r: 1.5, fill: tone.stroke }))),
      ],
    },
    options,
  );
};

/** Portal, app or counter, as far as the medium says. */
export function channelIcon(element: Channel): IconName {
  const medium = findEntry(element.medium);
  if (medium?.id === 'medium-app-mygov' || medium?.id === 'channel-mobile-app') return 'mobile';
  return medium?.online === false || medium?.agencyStaffed === true ? 'counter' : 'portal';
}
