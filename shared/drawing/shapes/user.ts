import { findEntry } from '../../catalogue/catalogue';
import { frameWord } from '../../messages/frame';
import { CHIP_HEIGHT, chipWidth, drawChip, type Chip } from '../chip';
import { isBlank, nameRow, valueLabel, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { node } from '../scene';
import { TYPE } from '../type-scale';
import { card, TILE, tile, type Aside } from './card';
import type { Shape } from './shape';

const GAP = 4;

/** Who is served: a person with the relationship on a tag, the target group and the persona under the name. */
export const user: Shape<'user'> = (_index, element, options) => {
  const { lang } = options;
  const code = findEntry(element.relationship)?.code;
  const persona = element.persona;
  return card(
    {
      width: KIND_WIDTH.user,
      minHeight: 72,
      insets: { top: 10, right: 8, bottom: 10, left: 12 },
      tone: 'business',
      aside: code === undefined ? tile('person', 'round') : personWith({ text: code, look: 'solid' }),
      rows: [
        nameRow(element, lang),
        ...(code === undefined ? valueRows(element.relationship, element, lang) : []),
        ...valueRows(element.targetGroup, element, lang),
        ...valueRows(element.subcategory, element, lang),
        ...(persona === undefined || isBlank(persona)
          ? []
          : [{ text: frameWord('persona', lang, { persona: valueLabel(persona, lang) }), style: TYPE.detail, ink: 'soft', before: 2 } as const]),
      ],
      outline: ({ width, height }, tone) => [
        node('rect', { x: 0.625, y: 0.625, width: width - 1.25, height: height - 1.25, rx: 16, fill: tone.fill, stroke: tone.stroke, 'stroke-width': 1.25 }),
      ],
    },
    options,
  );
};

function personWith(chip: Chip): Aside {
  const person = tile('person', 'round');
  const width = Math.max(TILE, chipWidth(chip));
  return {
    width,
    height: TILE + GAP + CHIP_HEIGHT,
    draw: (x, y, tone, palette) => [
      ...person.draw(x + (width - TILE) / 2, y, tone, palette),
      ...drawChip(chip, x + (width - chipWidth(chip)) / 2, y + TILE + GAP, tone, tone.fill),
    ],
  };
}
