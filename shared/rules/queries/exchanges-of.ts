import type { DrawingIndex } from '../../document/drawing-index';
import type { Tie } from '../../document/ties';

/** A link along which data flows from `from` to `to`, with its ends looked up. */
export type Exchange = Tie;

/** Most rules of lane 6 ask for the exchanges of the same drawing; they are found once and go with its index. */
const EXCHANGES = {};

/**
 * The exchanges of a drawing: links with an application or module on one end and a system, dataset or other
 * application on the other. A link between two parts of one application place moves nothing between systems, so it
 * is none.
 * @returns in document order
 */
export function exchangesOf(index: DrawingIndex): readonly Exchange[] {
  return index.once(EXCHANGES, () => index.tiesOf('exchange').filter((tie) => isExchange(index, tie)));
}

/** Whether a tie is an exchange, as {@link exchangesOf} gives them. */
export function isExchange(index: DrawingIndex, { meaning, from, to }: Tie): boolean {
  return meaning === 'exchange' && index.place(from.id) !== index.place(to.id);
}
