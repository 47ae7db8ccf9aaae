import { findEntry } from '../../catalogue/catalogue';
import type { Process } from '../../document/types';
import { frameWord } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { isBlank, nameRow, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node } from '../scene';
import type { Row } from '../stack';
import { textLine } from '../text-block';
import { lineHeight, TYPE } from '../type-scale';
import { card, type Aside } from './card';
import type { Shape } from './shape';

/** How far the chevron's tip stands out, and its notch goes in. */
const TIP = 12;
const BADGE = 22;

/** A step: a chevron with the general process's number (Rajah 3-2), a hand and the word where it is done by hand. */
export const process: Shape<'process'> = (_index, element, options) => {
  const number = findEntry(element.process)?.number;
  return card(
    {
      width: KIND_WIDTH.process,
      minHeight: 64,
      insets: { top: 10, right: TIP + 4, bottom: 10, left: TIP + 8 },
      tone: 'business',
      ...(number !== undefined && { aside: badge(number) }),
      rows: [nameRow(element, options.lang), ...valueRows(element.process, element, options.lang), ...modeRows(element, options.lang), ...collectsRows(element, options.lang)],
      outline: ({ width, height }, tone) => [
        node('path', {
          d: path('M', 0.7, 0.7, 'H', width - TIP, 'L', width - 0.8, height / 2, 'L', width - TIP, height - 0.7, 'H', 0.7, 'L', TIP, height / 2, 'Z'),
          fill: tone.fill,
          stroke: tone.stroke,
          'stroke-width': 1.25,
          'stroke-linejoin': 'round',
        }),
      ],
    },
    options,
  );
};

function badge(number: number): Aside {
  return {
    width: BADGE,
    height: BADGE,
    draw: (x, y, tone) => [
      node('circle', { cx: x + BADGE / 2, cy: y + BADGE / 2, r: BADGE / 2, fill: tone.band }),
      textLine(String(number), x + BADGE / 2, y + (BADGE - lineHeight(TYPE.detailStrong)) / 2, TYPE.detailStrong, 'middle', tone.ink),
    ],
  };
}

function modeRows(element: Process, lang: Lang): readonly Row[] {
  if (element.mode === 'manual') return [{ chips: [{ text: frameWord('manual', lang), look: 'outline', icon: 'hand' }], before: 4 }];
  if (element.mode === undefined || element.mode === 'online' || isBlank(element.mode)) return [];
  return [{ text: frameWord('unknownValue', lang, { id: element.mode }), style: TYPE.detail, ink: 'soft', slanted: true, before: 2 }];
}

function collectsRows(element: Process, lang: Lang): readonly Row[] {
  const items = (element.collects ?? []).map((item) => item.name).filter((name) => !isBlank(name));
  return items.length === 0 ? [] : [{ text: frameWord('collects', lang, { items: items.join(', ') }), style: TYPE.detail, ink: 'soft', before: 2 }];
}
