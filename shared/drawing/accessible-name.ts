import type { Element } from '../document/types';
import { kindName } from '../messages/frame';
import type { Lang } from '../messages/lang';
import { elementName } from './labels';

/** What a screen reader says of an element: "Modul: Modul Laporan". */
export function accessibleName(element: Element, lang: Lang): string {
  return `${kindName(element.kind, lang)}: ${elementName(element, lang).text}`;
}
