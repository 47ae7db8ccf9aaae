import type { Platform } from '../../document/types';
import { frameWord, type FrameWord } from '../../messages/frame';
import type { IconName } from '../icons';
import { nameRow, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node } from '../scene';
import { TYPE } from '../type-scale';
import { card, tile } from './card';
import type { Shape } from './shape';

const CUT = 10;

const SIGN_IN = new Set(['platform-mydigital-id', 'feature-single-identity']);
const PAYMENT = new Set(['platform-epayment-gateway', 'feature-cashless-payment']);
const SHARING = new Set(['platform-mygdx', 'paas-data-sharing']);

/** A shared platform: cut corners and a solid icon, different for sign-in, payment and data sharing (para 2.7.3). */
export const platform: Shape<'platform'> = (_index, element, options) => {
  const { lang } = options;
  const value = valueRows(element.platform, element, lang);
  const role = platformRole(element);
  return card(
    {
      width: KIND_WIDTH.platform,
      minHeight: 64,
      insets: { top: 10, right: 12, bottom: 10, left: 14 },
      tone: 'application',
      aside: tile(role.icon, 'solid'),
      rows: [nameRow(element, lang), ...(value.length > 0 ? value : [{ text: frameWord(role.word, lang), style: TYPE.detail, ink: 'soft', before: 2 } as const])],
      outline: ({ width, height }, tone) => [
        node('path', {
          d: path('M', CUT, 0.7, 'H', width - CUT, 'L', width - 0.7, CUT, 'V', height - CUT, 'L', width - CUT, height - 0.7, 'H', CUT, 'L', 0.7, height - CUT, 'V', CUT, 'Z'),
          fill: tone.fill,
          stroke: tone.stroke,
          'stroke-width': 1.4,
          'stroke-linejoin': 'round',
        }),
      ],
    },
    options,
  );
};

/** What a platform is for, as far as the catalogue's value says. */
export function platformRole(element: Platform): { readonly icon: IconName; readonly word: FrameWord } {
  const id = element.platform ?? '';
  if (SIGN_IN.has(id)) return { icon: 'signIn', word: 'signIn' };
  if (PAYMENT.has(id)) return { icon: 'payment', word: 'payment' };
  if (SHARING.has(id)) return { icon: 'sharing', word: 'sharing' };
  return { icon: 'layers', word: 'platform' };
}
