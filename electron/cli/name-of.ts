import type { DrawingIndex } from '../../shared/document/drawing-index';
import { frameWord, kindName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import type { Finding } from '../../shared/rules/rule';

/**
 * What an element is called: its name, a note's text, or its kind where it has none.
 * @returns the id itself for one that isn't there
 */
export function elementName(index: DrawingIndex, id: string, lang: Lang): string {
  const element = index.element(id);
  if (!element) return id;
  const name = (element.kind === 'note' ? element.text : element.name)?.trim() ?? '';
  return name === '' ? `${kindName(element.kind, lang)} (${frameWord('unnamed', lang).toLowerCase()})` : name;
}

/** What a link is called: its ends. */
export function linkName(index: DrawingIndex, id: string, lang: Lang): string {
  const link = index.link(id);
  return link ? `${elementName(index, link.from, lang)} → ${elementName(index, link.to, lang)}` : id;
}

/** The names of all that a finding is about, elements first. */
export function namesOf(index: DrawingIndex, { elements, links }: Finding, lang: Lang): readonly string[] {
  return [...elements.map((id) => elementName(index, id, lang)), ...links.map((id) => linkName(index, id, lang))];
}
