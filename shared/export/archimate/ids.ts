import type { Element, Link } from '../../document/types';
import { xmlId } from '../../interchange/xml-id';

/** The identifiers that the model and its view share. */
export function conceptId(element: Element): string {
  return xmlId('id', element.id);
}

export function relationId(link: Link): string {
  return xmlId('rel', link.id);
}
