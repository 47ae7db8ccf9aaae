import { frameWord } from '../../messages/frame';
import { nameRow } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { node } from '../scene';
import { TYPE } from '../type-scale';
import { card } from './card';
import type { Shape } from './shape';

/**
 * What an application or a module offers: a pill. The integrated service, which the application offers as a whole, says
 * so and has the stronger outline.
 */
export const applicationService: Shape<'application-service'> = (index, element, options) => {
  const parent = element.parent === undefined ? undefined : index.element(element.parent);
  const integrated = parent?.kind === 'application';
  // In a container the pill takes the column's width, which may be less than its own.
  const width = parent === undefined ? KIND_WIDTH['application-service'] : (options.minWidth ?? KIND_WIDTH['application-service']);
  return card(
    {
      width,
      minHeight: integrated ? 48 : 32,
      insets: { top: integrated ? 8 : 6, right: 14, bottom: integrated ? 8 : 6, left: 14 },
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
