import { nameRow } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node } from '../scene';
import { TYPE } from '../type-scale';
import { card } from './card';
import type { Shape } from './shape';

const FOLD = 14;

/** A remark on a slip of paper with a folded corner; its own line ends are kept. */
export const note: Shape<'note'> = (_index, element, options) =>
  card(
    {
      width: KIND_WIDTH.note,
      minHeight: 48,
      insets: { top: 10, right: FOLD + 4, bottom: 10, left: 12 },
      tone: 'note',
      rows: [nameRow(element, options.lang, TYPE.body)],
      outline: ({ width, height }, tone) => [
        node('path', {
          d: path('M', 0.5, 0.5, 'H', width - FOLD, 'L', width - 0.5, FOLD, 'V', height - 0.5, 'H', 0.5, 'Z'),
          fill: tone.fill,
          stroke: tone.stroke,
          'stroke-linejoin': 'round',
        }),
        node('path', { d: path('M', width - FOLD, 0.5, 'V', FOLD, 'H', width - 0.5, 'Z'), fill: tone.band, stroke: tone.stroke, 'stroke-linejoin': 'round' }),
      ],
    },
    options,
  );
