import { ELEMENT_KINDS } from '../../../shared/document/kinds';
import { openBytes } from '../../../shared/export/open';
import { exportPng } from '../../../shared/export/png';
import { childOf, parseXml, type XmlElement } from '../../../shared/import/read-xml';
import type { LmvDocument } from '../../../shared/document/types';
import { kindName } from '../../../shared/messages/frame';
import type { Lang } from '../../../shared/messages/lang';
import { isSeen, type Contents, type LinkFound } from '../contents';
import { readDocument } from './data';

/** A whole PNG of one pixel, in place of a picture whose pixels nobody looks at. */
export const PIXEL = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

/** The name in what a screen reader says of an element, "Modul: Modul Laporan"; undefined for other titles. */
export function nameIn(title: string, lang: Lang): string | undefined {
  const kind = ELEMENT_KINDS.find((candidate) => title.startsWith(`${kindName(candidate, lang)}: `));
  return kind === undefined ? undefined : title.slice(kindName(kind, lang).length + 2);
}

/**
 * A picture's elements and links: groups with a title. An element counts where its whole name is also to be seen in it, in however
 * many lines; a link where it has a line, unless it shares one.
 */
export function readSvg(svg: string, lang: Lang): Contents {
  const elements: string[] = [];
  const links: LinkFound[] = [];
  const walk = (element: XmlElement): void => {
    const title = childOf(element, 'title')?.text;
    if (element.name === 'g' && title !== undefined) {
      const seen = wordsIn(element);
      const name = nameIn(title, lang);
      // What a label had no room to say is heard all the same.
      if (name === undefined) links.push({ is: title, words: (childOf(element, 'desc')?.text ?? '') + seen, unseen: !element.children.some(({ name: tag }) => tag === 'path') });
      else if (isSeen(name, seen)) elements.push(name);
    }
    for (const child of element.children) walk(child);
  };
  walk(parseXml(svg));
  return { elements, links };
}

/** What is to be seen in a group, without what its parts say. */
function wordsIn({ children }: XmlElement): string {
  return children.map((child) => (child.name === 'text' ? lettersIn(child) : childOf(child, 'title') ? '' : wordsIn(child))).join('');
}

/** A line's text, also where it stands run by run, each in its own font. */
function lettersIn({ text, children }: XmlElement): string {
  return text + children.map(lettersIn).join('');
}

/** The drawing that a picture carries. */
export function readSource(bytes: Uint8Array, lang: Lang): Contents {
  const read = openBytes(bytes);
  return read.ok ? readDocument(read.document, lang) : { elements: [], links: [] };
}

/** The scene that a PNG's pixels are drawn from, as the rasteriser is given it. */
export async function sceneOfPng(document: LmvDocument, lang: Lang): Promise<string> {
  let scene = '';
  await exportPng(document, { rasterise: (svg) => Promise.resolve(((scene = svg), PIXEL)) }, { lang, scale: 1 });
  return scene;
}
