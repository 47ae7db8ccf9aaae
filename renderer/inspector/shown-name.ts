import type { Element } from '../../shared/document/types';
import { elementName } from '../../shared/drawing/labels';
import type { Lang } from '../../shared/messages/lang';

/** What an element is called in lists: its name, a note's text, or "Unnamed". */
export function shownName(element: Element, lang: Lang): string {
  return elementName(element, lang).text;
}
