import { SaxesParser } from 'saxes';
import { fromUtf8 } from '../export/utf8';
import { ImportError } from './import-error';

/** An XML element with all that is in it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Of its namespace; empty where it has none. */
  readonly uri: string;
  /** By local name, or by prefix and name where there is a prefix (`xsi:type`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands directly inside it, without its children's. */
  readonly text: string;
}

interface Building extends XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: Building[];
  text: string;
}

const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 400;
const STEP = 256 * 1024;

/**
 * Reads XML into a tree. Nothing in it is loaded, and entities that a file defines for itself are not expanded: one that
 * uses them is refused.
 * @param bytes the whole file, UTF-8
 * @throws ImportError `not-xml`, `too-much`
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const text = fromUtf8(bytes);
  if (text === undefined) throw new ImportError('not-xml', { reason: 'UTF-8' });
  return parseXml(text);
}

/** As {@link readXml}, of a text. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Building[] = [];
  let root: Building | undefined;
  let count = 0;
  parser.on('error', (error) => {
    throw new ImportError('not-xml', { reason: error.message.slice(0, 200) });
  });
  parser.on('opentag', (node) => {
    if (++count > MOST_ELEMENTS || open.length >= DEEPEST) throw new ImportError('too-much');
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const { local, prefix, value } of Object.values(node.attributes)) attributes[prefix === '' ? local : `${prefix}:${local}`] = value;
    const element: Building = { name: node.local, uri: node.uri, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const collect = (part: string): void => {
    const inside = open.at(-1);
    if (inside) inside.text += part;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', () => open.pop());
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
  if (!root) throw new ImportError('not-xml', { reason: '' });
  return root;
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}
