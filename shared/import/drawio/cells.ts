import { inflateSync } from 'fflate';
import { fromBase64 } from '../../export/base64';
import { fromUtf8 } from '../../export/utf8';
import { MAX_FOUND } from '../build';
import { ImportError } from '../import-error';
import { childOf, childrenOf, parseXml, type XmlElement } from '../read-xml';

/** A shape or edge of a page. */
export interface Cell {
  readonly id: string;
  /** As text: marks of HTML taken away, its line breaks kept. */
  readonly label: string;
  /** What of the label is bold at its start, where it begins so: the name of an element that we drew. */
  readonly heading?: string;
  readonly style: Readonly<Record<string, string>>;
  readonly vertex: boolean;
  readonly edge: boolean;
  readonly parent: string;
  readonly source: string;
  readonly target: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Data of the shape. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Page {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Pages behind the first. */
  readonly more: number;
}

/** Most that a compressed page may unpack to, in bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * The first page of a draw.io file.
 * @throws ImportError `no-diagram`, `too-much`
 */
export function firstPage(root: XmlElement): Page {
  const diagrams = root.name === 'mxfile' ? childrenOf(root, 'diagram') : [];
  const diagram = diagrams[0];
  const model = root.name === 'mxGraphModel' ? root : diagram && (childOf(diagram, 'mxGraphModel') ?? unpacked(diagram.text));
  const cells = childOf(model, 'root')?.children;
  if (!cells) throw new ImportError('no-diagram');
  if (cells.length > MAX_FOUND) throw new ImportError('too-much');
  return { name: diagram?.attributes['name'] ?? '', cells: cells.flatMap(cellOf), more: Math.max(0, diagrams.length - 1) };
}

/** A page as draw.io compresses it: deflated, in base 64, its characters escaped as in an address. */
function unpacked(text: string): XmlElement {
  const packed = fromBase64(text);
  if (packed === undefined || packed.length === 0) throw new ImportError('no-diagram');
  let bytes: Uint8Array;
  try {
    // With room given, nothing unpacks to more than that.
    bytes = inflateSync(packed, { out: new Uint8Array(Math.min(MOST_UNPACKED, packed.length * 1032 + 1024)) });
  } catch (error) {
    throw new ImportError('no-diagram', {}, { cause: error });
  }
  const escaped = fromUtf8(bytes);
  if (escaped === undefined) throw new ImportError('no-diagram');
  try {
    return parseXml(decodeURIComponent(escaped));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('no-diagram', {}, { cause: error });
  }
}

function cellOf(element: XmlElement): readonly Cell[] {
  const wraps = element.name === 'UserObject' || element.name === 'object';
  const inner = wraps ? childOf(element, 'mxCell') : element;
  if (!inner || inner.name !== 'mxCell') return [];
  const { id = '', parent = '', source = '', target = '', style = '' } = { ...inner.attributes, ...(wraps && { id: element.attributes['id'] ?? '' }) };
  const written = (wraps ? element.attributes['label'] : inner.attributes['value']) ?? '';
  const parsed = styleOf(style);
  const isHtml = parsed['html'] === '1' || /<\/?[a-z][^>]*>/iu.test(written);
  const geometry = childOf(inner, 'mxGeometry')?.attributes ?? {};
  const heading = isHtml ? /^<b>([\s\S]*?)<\/b>/u.exec(written)?.[1] : undefined;
  return [
    {
      id,
      label: isHtml ? htmlText(written) : written,
      ...(heading !== undefined && { heading: htmlText(heading) }),
      style: parsed,
      vertex: inner.attributes['vertex'] === '1',
      edge: inner.attributes['edge'] === '1',
      parent,
      source,
      target,
      box: { x: numberOf(geometry['x']), y: numberOf(geometry['y']), width: numberOf(geometry['width']), height: numberOf(geometry['height']) },
      data: wraps ? element.attributes : {},
    },
  ];
}

/** `shape=step;rounded=1;swimlane;` as names and values; a bare name is its own shape. */
function styleOf(style: string): Readonly<Record<string, string>> {
  const parts: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const part of style.split(';')) {
    const at = part.indexOf('=');
    if (at > 0) parts[part.slice(0, at)] = part.slice(at + 1);
    else if (part !== '') parts['base'] ??= part;
  }
  return parts;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What an HTML label says. */
function htmlText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:div|p|li|h[1-6])>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/giu, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name.toLowerCase()) ? (ENTITIES[name.toLowerCase()] ?? whole) : whole;
      const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\n+$/u, '');
}

function numberOf(text: string | undefined): number {
  const value = Number(text);
  return Number.isFinite(value) ? value : 0;
}
