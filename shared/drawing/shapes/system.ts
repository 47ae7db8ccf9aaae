import type { System } from '../../document/types';
import { frameWord } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { isBlank, nameRow, textRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { node } from '../scene';
import type { Row } from '../stack';
import { TYPE } from '../type-scale';
import { card, tile } from './card';
import type { Shape } from './shape';

/** Another system: tinted with a firm outline when it is the agency's own; white, dashed and labelled when it is not. */
export const system: Shape<'system'> = (_index, element, options) => {
  const external = element.scope === 'external';
  return card(
    {
      width: KIND_WIDTH.system,
      minHeight: 64,
      insets: { top: 10, right: 10, bottom: 10, left: 12 },
      tone: 'data',
      aside: tile('system'),
      rows: [nameRow(element, options.lang), ...textRows(element.agency), ...scopeRows(element, options.lang)],
      outline: ({ width, height }, tone, palette) => [
        node('rect', {
          x: 0.75,
          y: 0.75,
          width: width - 1.5,
          height: height - 1.5,
          rx: 4,
          fill: external ? palette.page : tone.fill,
          stroke: tone.stroke,
          'stroke-width': 1.5,
          ...(external && { 'stroke-dasharray': '6 3' }),
        }),
      ],
    },
    options,
  );
};

function scopeRows(element: System, lang: Lang): readonly Row[] {
  const { scope } = element;
  if (scope === 'external') return [{ chips: [{ text: frameWord('external', lang), look: 'solid' }], before: 4 }];
  if (scope === 'internal') return [{ chips: [{ text: frameWord('internal', lang), look: 'outline' }], before: 4 }];
  if (scope === undefined || isBlank(scope)) return [];
  return [{ text: frameWord('unknownValue', lang, { id: scope }), style: TYPE.detail, ink: 'soft', slanted: true, before: 2 }];
}
