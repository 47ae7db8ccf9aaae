import { escapeAttribute, escapeText } from '../../drawing/markup';

/** Attributes in the order they are written; what is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** What every XML part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An XML element as text.
 * @param children markup, as {@link tag} and {@link text} give it
 */
export function tag(name: string, attributes: XmlAttributes, ...children: readonly string[]): string {
  let markup = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) markup += ` ${key}="${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  const inside = children.join('');
  return inside === '' ? `${markup}/>` : `${markup}>${inside}</${name}>`;
}

/** Text between tags, whatever a person typed; characters that XML can't hold become U+FFFD. */
export function text(value: string): string {
  return escapeText(value);
}

/** Whether XML 1.0 can hold a text as it is, line ends included. */
export function isXmlText(value: string): boolean {
  return escapeText(value) === value.replace(/[&<>]/gu, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character);
}
