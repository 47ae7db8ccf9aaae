import type { ApplicationService } from '../../document/types';
import { frameWord } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { nameRow } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { node } from '../scene';
import { leastColumn } from '../stack';
import { TYPE } from '../type-scale';
import { card } from './card';
import type { Shape } from './shape';

const SIDE = 14;

/**
 * What an application or a module offers: a pill. The integrated service, which the application offers as a whole, says
 * so and has the stronger outline.
 */
export const applicationService: Shape<'application-service'> = (index, element, options) => {
  const parent = element.parent === undefined ? undefined : index.element(element.parent);
  const integrated = parent?.kind === 'application';
  return card(
    {
      width: KIND_WIDTH['application-service'],
      // In a container the pill takes its column's width, which may be less than its own.
      ...(parent && options.minWidth !== undefined && { exactWidth: options.minWidth }),
      minHeight: integrated ? 48 : 32,
      insets: { top: integrated ? 8 : 6, right: SIDE, bottom: integrated ? 8 : 6, left: SIDE },
      tone: 'application',
      align: 'middle',
      rows: [
        ...(integrated ? [{ text: frameWord('integratedService', options.lang).toLocaleUpperCase('en'), style: TYPE.overline, ink: 'soft' } as const] : []),
        nameRow(element, options.lang, integrated ? TYPE.name : TYPE.service),
      ],
      outline: ({ width, height }, tone) => [
        node('rect', {
          x: 0.6,
          y: 0.6,
          width: width - 1.2,
          height: height - 1.2,
          rx: Math.min(20, height / 2) - 0.6,
          fill: tone.band,
          stroke: tone.stroke,
          'stroke-width': integrated ? 1.5 : 1,
        }),
      ],
    },
    options,
  );
};

/** The least width in which no word of a service's name is broken, in px. */
export function leastServiceWidth(element: ApplicationService, lang: Lang): number {
  return leastColumn([nameRow(element, lang, TYPE.service)]) + 2 * SIDE;
}
