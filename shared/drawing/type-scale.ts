import type { TextStyle } from './text';

/** The few ways in which text is set, so that the drawing speaks with one voice. Nothing is smaller than 11 px: an A3 page is
 * also read at the size of A4. */
export const TYPE = {
  /** The page's title. */
  title: { size: 30, weight: 600, spacing: -0.4 },
  /** The same in a panel beside the drawing. */
  panelTitle: { size: 24, weight: 600, spacing: -0.3 },
  /** Whose drawing it is, under the title. */
  owner: { size: 16, weight: 400 },
  /** The value of a project's fact. */
  fact: { size: 14, weight: 500 },
  /** A lane's name. */
  lane: { size: 15, weight: 600 },
  /** Containers and the service. */
  heading: { size: 17, weight: 600 },
  /** An element's name. */
  name: { size: 15, weight: 600 },
  /** An application service's name. */
  service: { size: 14, weight: 500 },
  /** Running text: notes, lists, facts. */
  body: { size: 13, weight: 400 },
  bodyStrong: { size: 13, weight: 600 },
  /** What stands under a name. */
  detail: { size: 13, weight: 400 },
  detailStrong: { size: 13, weight: 600 },
  /** Chips and badges. */
  chip: { size: 11, weight: 600, spacing: 0.2 },
  /** Small headings in capitals. */
  overline: { size: 11, weight: 600, spacing: 0.8 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Distance from one baseline to the next, in px. */
export function lineHeight(style: TextStyle): number {
  return Math.round(style.size * 1.32);
}
