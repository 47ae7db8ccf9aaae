import type { DrawingIndex } from '../document/drawing-index';
import type { Link } from '../document/types';
import type { LabelLine, Size } from './geometry';
import type { MeasuredOptions } from './measures';

/** A label's words and how much room they take. */
export interface Wording {
  readonly size: Size;
  readonly lines: readonly LabelLine[];
}

/** How much a label says: all; its method and how many data items; its method alone. */
export type Detail = 'full' | 'counted' | 'method';

/**
 * What stands on a link, at some level of detail. A double-headed line says what flows both ways.
 * @param opposite the other link of a double-headed line
 * @param maxWidth px
 * @returns undefined where there is nothing to say
 */
export function wordingOf(
  index: DrawingIndex,
  link: Link,
  opposite: Link | undefined,
  detail: Detail,
  maxWidth: number,
  options: MeasuredOptions,
): Wording | undefined {
  const label = (said: Link): Wording | undefined => options.measures.label(index, said, { lang: options.lang, maxWidth });
  if (detail === 'full') return label(link);
  if (index.meaning(link) !== 'exchange') return detail === 'method' ? undefined : label(link);
  const named = [...(link.data ?? []), ...(opposite?.data ?? [])].filter(({ name }) => (name ?? '').trim() !== '');
  const counted = detail === 'counted' && named.length > 0 ? [named.length === 1 && named[0] ? named[0] : { name: `${named.length} data` }] : [];
  const { label: _own, ...short } = link;
  return label({ ...short, data: counted });
}
