import { formatNumber } from './number-format';
import type { SceneNode } from './scene';

/** What XML 1.0 has no way to write, unpaired surrogates included. */
// oxlint-disable-next-line no-control-regex -- these are the very characters that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const REPLACEMENT = '\ufffd';

/** Hardly any text needs one of the two replacements: looking for both at once is what most of them cost. */
// oxlint-disable-next-line no-control-regex -- as above
const SPECIAL = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

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
  const { tag, attributes, children } = scene;
  let markup = `<${tag}`;
  for (const name in attributes) markup += attribute(name, attributes[name] ?? '');
  if (children === undefined || children.length === 0) return `${markup}/>`;
  markup += '>';
  for (const child of children) markup += typeof child === 'string' ? escapeText(child) : toMarkup(child);
  return `${markup}</${tag}>`;
}

/**
 * Attributes as they were written before. Few of a page's many are new: colours, sizes and weights come from a short list,
 * and many edges lie on the same grid. Keeping them halves the time and the memory that a page takes to write.
 */
const written = new Map<string, Map<string | number, string>>();

/** Most values kept for one attribute's name; then it starts anew. */
const MOST_KEPT = 500;

/** Values longer than this are paths, hardly ever the same. */
const LONGEST_KEPT = 48;

function attribute(name: string, value: string | number): string {
  if (typeof value === 'string' && value.length > LONGEST_KEPT) return ` ${name}="${escapeAttribute(value)}"`;
  let values = written.get(name);
  if (!values) {
    values = new Map();
    written.set(name, values);
  }
  const known = values.get(value);
  if (known !== undefined) return known;
  const text = ` ${name}="${typeof value === 'number' ? formatNumber(value) : escapeAttribute(value)}"`;
  if (values.size >= MOST_KEPT) values.clear();
  values.set(value, text);
  return text;
}

/** Text between tags. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>\r"\t\n]/g, (character) => ATTRIBUTE_ESCAPES[character] ?? character);
}
