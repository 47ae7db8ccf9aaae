import { findEntry } from '../../catalogue/catalogue';
import type { Dataset } from '../../document/types';
import { frameWord } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { isBlank, nameRow, sameText, textRows, valueLabel } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node } from '../scene';
import type { Row } from '../stack';
import { TYPE } from '../type-scale';
import { card } from './card';
import type { Shape } from './shape';

/** Half the height of the cylinder's lid. */
const LID = 8;

/** Data that is kept: a cylinder with the registry or repository it belongs to, and the agency that keeps it. */
export const dataset: Shape<'dataset'> = (_index, element, options) =>
  card(
    {
      width: KIND_WIDTH.dataset,
      minHeight: 72,
      insets: { top: 2 * LID + 6, right: 12, bottom: LID + 6, left: 12 },
      tone: 'data',
      align: 'middle',
      rows: [nameRow(element, options.lang), ...holdingRows(element, options.lang), ...textRows(element.agency)],
      outline: ({ width, height }, tone) => {
        const rx = width / 2 - 0.7;
        return [
          node('path', {
            d: path('M', 0.7, LID, 'a', rx, LID - 0.7, 0, 0, 1, 2 * rx, 0, 'V', height - LID, 'a', rx, LID - 0.7, 0, 0, 1, -2 * rx, 0, 'Z'),
            fill: tone.fill,
            stroke: tone.stroke,
            'stroke-width': 1.4,
          }),
          node('ellipse', { cx: width / 2, cy: LID, rx, ry: LID - 0.7, fill: tone.band, stroke: tone.stroke, 'stroke-width': 1.4 }),
        ];
      },
    },
    options,
  );

function holdingRows({ holding, name: own }: Dataset, lang: Lang): readonly Row[] {
  if (holding === undefined || isBlank(holding)) return [];
  const list = findEntry(holding)?.list;
  const name = valueLabel(holding, lang);
  const known = list === 'registry' || list === 'repository';
  const text = known ? frameWord(list, lang, { name }) : name;
  return sameText(text, own) ? [] : [{ text, style: TYPE.detail, ink: 'soft', slanted: !known, before: 2 }];
}
