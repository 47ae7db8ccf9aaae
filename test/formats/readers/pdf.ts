import type { Lang } from '../../../shared/messages/lang';
import { bare, type Contents } from '../contents';
import { reportRows } from './office';
import { nameIn } from './pictures';
import { rowsOf } from './xml';

/** A tag of a PDF's structure, with what it says by itself. */
interface PdfTag {
  readonly type: string;
  readonly title: string;
  readonly alt: string;
  readonly actual: string;
  readonly children: readonly PdfTag[];
}

const OBJECT = /(?<=^|\n)(\d+) 0 obj\n<<\n(\/S \/\w+\n[^]*?)\n>>\nendobj/gu;

/** The tags of a PDF that was written by pdfkit, by the file's own objects: all tags of one type, in the file's order. */
function tagsOf(bytes: Uint8Array): (type: string) => readonly PdfTag[] {
  const objects = new Map(Array.from(Buffer.from(bytes).toString('latin1').matchAll(OBJECT), ([, id = '', body = '']) => [id, body] as const));
  const read = (body: string): PdfTag => ({
    type: /^\/S \/(\w+)/u.exec(body)?.[1] ?? '',
    title: textIn(body, 'T'),
    alt: textIn(body, 'Alt'),
    actual: textIn(body, 'ActualText'),
    children: Array.from((/\n\/K \[([^\]]*)\]/u.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/gu), ([, id = '']) => objects.get(id)).flatMap((child) => (child === undefined ? [] : [read(child)])),
  });
  const root = [...objects.values()].find((body) => body.startsWith('/S /Document'));
  const flat = (tag: PdfTag): readonly PdfTag[] => [tag, ...tag.children.flatMap(flat)];
  // Only what hangs on the file's one root counts: that is what a reader gets.
  const tags = root === undefined ? [] : flat(read(root));
  return (type) => tags.filter((tag) => tag.type === type);
}

/** A text of an object: UTF-16 with a mark in front, or one byte a character. */
function textIn(body: string, key: string): string {
  const escaped = new RegExp(String.raw`\n\/${key} \(((?:[^\\()]|\\[^])*)\)`, 'u').exec(body)?.[1] ?? '';
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const text = escaped.replace(/\\([^])/gu, (_whole, character: string) => named[character] ?? character);
  return text.startsWith('\u00fe\u00ff') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text;
}

/** The page: what its tags are called. Which words are also to be seen is for {@link missingWords} to say. */
export function readPdf(bytes: Uint8Array, lang: Lang): Contents {
  const tags = tagsOf(bytes);
  return {
    elements: tags('P').flatMap(({ title }) => namesIn(title, lang)),
    links: tags('Figure').map(({ alt }) => ({ is: alt, words: '' })),
  };
}

/** An element's title names its parts too, a line each; a name may have lines of its own. */
function namesIn(title: string, lang: Lang): readonly string[] {
  const names: string[] = [];
  for (const line of title.split('\n')) {
    const name = nameIn(line, lang);
    if (name !== undefined) names.push(name);
    else if (names.length > 0) names.push(`${names.pop() ?? ''}\n${line}`);
  }
  return names;
}

/** The report's tables, by what their cells say. */
export function readReport(bytes: Uint8Array, lang: Lang): Contents {
  const tables = tagsOf(bytes)('Table').map((table) => table.children.map((row) => row.children.map(({ actual }) => actual)));
  return reportRows(tables.map(rowsOf), lang);
}

/** Words of Latin letters and digits that a text has and another does not: other letters come in an order of their own. */
export function missingWords(found: string, texts: readonly string[]): readonly string[] {
  const seen = bare(found);
  // Words that a mark turns round are seen turned round.
  return texts.flatMap((text) => text.replaceAll(/\u202e[^\u202c]*\u202c?/gu, ' ').match(/[\p{Script=Latin}\d]+/gu) ?? []).filter((word) => !seen.includes(word));
}
