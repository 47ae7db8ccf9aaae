import { SaxesParser } from 'saxes';
import type { SourceResult } from './source-result';

/** The element inside `<metadata>` that holds the drawing, told apart from other programs' by its namespace. */
const NAMESPACE = 'urn:landskap:lmv';
const ELEMENT = 'drawing';

/** Characters parsed at a time: what follows the drawing needn't be parsed at all. */
const STEP = 256 * 1024;

/**
 * A drawing's canonical text as an SVG `<metadata>` element: escaped text, so that any XML reader gives it back.
 * @param text the drawing's canonical text
 */
export function sourceMetadata(text: string): string {
  return `<metadata><lmv:${ELEMENT} xmlns:lmv="${NAMESPACE}">${escapeSource(text)}</lmv:${ELEMENT}></metadata>`;
}

/**
 * Escapes JSON text for XML. U+FFFE and U+FFFF may stand in JSON as they are but not in XML; they can only be inside
 * strings, where JSON has an escape for them.
 */
function escapeSource(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/\ufffe/gu, '\\ufffe')
    .replace(/\uffff/gu, '\\uffff');
}

/**
 * Finds the drawing inside an SVG, also one that another program wrote anew. Entities that a file defines for itself
 * are not expanded, and nothing in it is loaded.
 * @param svg the file's text
 * @param limit most characters of text to take out
 */
export function readSvgSource(svg: string, limit: number): SourceResult {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let inside: number | undefined;
  let text = '';
  let result: SourceResult | undefined;
  parser.on('opentag', (tag) => {
    depth++;
    if (inside === undefined && tag.local === ELEMENT && tag.uri === NAMESPACE) inside = depth;
  });
  parser.on('closetag', () => {
    if (inside === depth) result ??= { found: 'text', text };
    depth--;
  });
  const collect = (part: string): void => {
    if (inside === undefined || result) return;
    if (text.length + part.length > limit) result = { found: 'too-large' };
    else text += part;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('error', () => {
    result ??= { found: inside === undefined ? 'none' : 'damaged' };
  });
  for (let at = 0; at < svg.length; at += STEP) {
    parser.write(svg.slice(at, at + STEP));
    if (result) break;
  }
  return result ?? { found: inside === undefined ? 'none' : 'damaged' };
}
