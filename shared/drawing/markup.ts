import { formatNumber } from './number-format';
import type { SceneNode } from './scene';

/** What XML 1.0 has no way to write, unpaired surrogates included. */
// oxlint-disable-next-line no-control-regex -- these are the very characters that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const REPLACEMENT = '\ufffd';

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = { ...TEXT_ESCAPES, '"': '&quot;', '\t': '&#9;', '\n': '&#10;' };

/**
 * Writes a scene as SVG markup. The same scene gives the same text, byte for byte: attributes in the order they were
 * set, numbers with two decimals at most. Whatever people typed comes out as text, never as markup; characters that XML
 * can't hold become U+FFFD.
 * @param scene a node with all that is in it
 * @returns well-formed XML without a declaration
 */
export function toMarkup(scene: SceneNode): string {
  const attributes = Object.entries(scene.attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? formatNumber(value) : escapeAttribute(value)}"`)
    .join('');
  const children = scene.children ?? [];
  if (children.length === 0) return `<${scene.tag}${attributes}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escapeText(child) : toMarkup(child))).join('');
  return `<${scene.tag}${attributes}>${inside}</${scene.tag}>`;
}

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>\r"\t\n]/g, (character) => ATTRIBUTE_ESCAPES[character] ?? character);
}
