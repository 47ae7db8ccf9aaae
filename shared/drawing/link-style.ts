import type { LinkMeaning } from '../document/link-meaning';
import type { Palette } from './palette';

/** How a link's line looks: told apart by dashes, weight and head as well as by colour. */
export interface LinkStyle {
  readonly colour: (palette: Palette) => string;
  /** Stroke width in px. */
  readonly width: number;
  /** Lengths of dashes and gaps in px. */
  readonly dash?: string;
  readonly head: 'filled' | 'open' | 'hollow';
  /** The same for a palette without colour, where two meanings would else look alike. */
  readonly plainDash?: string;
  /** Round line ends make dots of short dashes. */
  readonly round?: boolean;
}

const neutral = (palette: Palette): string => palette.mutedInk;

const STYLES: Readonly<Record<LinkMeaning | 'none', LinkStyle>> = {
  uses: { colour: neutral, width: 1.3, head: 'open' },
  'gives-access': { colour: neutral, width: 1.3, head: 'filled' },
  'realised-by': { colour: neutral, width: 1.3, dash: '5 3', head: 'hollow' },
  'followed-by': { colour: (palette) => palette.business.stroke, width: 2, head: 'filled' },
  'automated-by': { colour: (palette) => palette.application.stroke, width: 1.3, dash: '8 3', head: 'open' },
  'relies-on': { colour: (palette) => palette.application.stroke, width: 1.3, dash: '3 3', head: 'filled' },
  exchange: { colour: (palette) => palette.data.stroke, width: 1.7, plainDash: '12 3 2 3 2 3', head: 'filled' },
  'hosted-at': { colour: (palette) => palette.technology.stroke, width: 1.3, dash: '9 3 2 3', head: 'open' },
  'connected-to': { colour: (palette) => palette.technology.stroke, width: 2.6, head: 'filled' },
  'protected-by': { colour: (palette) => palette.technology.stroke, width: 1.7, dash: '0.1 4', head: 'open', round: true },
  about: { colour: (palette) => palette.note.stroke, width: 1.4, dash: '0.1 3.5', plainDash: '0.1 7', head: 'open', round: true },
  none: { colour: (palette) => palette.fault, width: 1.6, dash: '6 4', plainDash: '2 5 10 5', head: 'filled' },
};

/** The look of a meaning; `undefined` is a link between kinds that the link table does not join. */
export function linkStyle(meaning: LinkMeaning | undefined): LinkStyle {
  return STYLES[meaning ?? 'none'];
}
