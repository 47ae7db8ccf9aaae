import { unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../../../shared/import/read-xml';

/** The XML parts of an archive by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([name, data]) => [name, parseXml(new TextDecoder().decode(data))]));
}

/** All elements of a name, the given one included, in the file's order. */
export function all(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))];
}

/** The texts of all elements of a name inside one, joined. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return all(element, name).map(({ text }) => text).join('');
}

/** A table of an office file by its headings: rows as texts by heading. */
export type Row = ReadonlyMap<string, string>;

export function rowsOf([headings = [], ...rows]: readonly (readonly string[])[]): readonly Row[] {
  return rows.map((row) => new Map(headings.map((heading, at) => [heading, row[at] ?? ''])));
}
