import { childOf, childrenOf, type XmlElement } from '../../../shared/import/read-xml';
import { frameWord, kindName } from '../../../shared/messages/frame';
import { inventoryWord } from '../../../shared/messages/inventory';
import type { Lang } from '../../../shared/messages/lang';
import { reportWord } from '../../../shared/messages/report';
import { bare, betweenEnds, isSeen, type Contents } from '../contents';
import { nameIn } from './pictures';
import { all, partsOf, rowsOf, textOf, type Row } from './xml';

/** The first slide: groups with an element's name in them, connectors glued to two of these, and labels. */
export function readPptx(bytes: Uint8Array, lang: Lang): Contents {
  const slide = partsOf(bytes).get('ppt/slides/slide1.xml');
  const groups = all(slide, 'grpSp').flatMap((group) => {
    const name = nameIn(factsOf(group).attributes['descr'] ?? '', lang);
    return name !== undefined && isSeen(name, textOf(group, 't')) ? [name] : [];
  });
  const shapes = new Map(all(slide, 'sp').map((shape) => [factsOf(shape).attributes['id'], factsOf(shape).attributes['name'] ?? '']));
  const links = all(slide, 'cxnSp').map((line) => {
    const { name = '', descr: description = '' } = factsOf(line).attributes;
    const [from, to] = ['stCxn', 'endCxn'].map((end) => bare(shapes.get(all(line, end)[0]?.attributes['id']) ?? '\n'));
    return { is: bare(name).startsWith(`${from}–`) && bare(name).endsWith(`–${to}`) ? description : '', words: '' };
  });
  const labels = childrenOf(childOf(childOf(slide, 'cSld'), 'spTree'), 'sp').filter((shape) => all(shape, 'prstGeom')[0]?.attributes['prst'] === 'roundRect').map((shape) => textOf(shape, 't'));
  return { elements: groups, links, labels };
}

function factsOf(shape: XmlElement): XmlElement {
  const [facts] = all(shape, 'cNvPr');
  if (!facts) throw new Error('a shape without a name');
  return facts;
}

/** The tables of the report. */
export function readDocx(bytes: Uint8Array, lang: Lang): Contents {
  const tables = all(partsOf(bytes).get('word/document.xml'), 'tbl').map((table) => childrenOf(table, 'tr').map((row) => childrenOf(row, 'tc').map((cell) => textOf(cell, 't'))));
  return reportRows(tables.map(rowsOf), lang);
}

/** Elements, exchanges and other links of a report, told apart by the headings of its tables. */
export function reportRows(tables: readonly (readonly Row[])[], lang: Lang): Contents {
  const word = (id: Parameters<typeof inventoryWord>[0]): string => inventoryWord(id, lang);
  const withHeadings = (...wanted: readonly string[]): readonly Row[] => tables.filter(([row]) => row?.size === wanted.length && wanted.every((heading) => row.has(heading))).flat();
  const exchanges = withHeadings(word('from'), word('to'), word('method'), reportWord('items', lang)).map((row) => ({
    is: betweenEnds(cellOf(row, word('from')), cellOf(row, word('to'))),
    words: cellOf(row, word('method')) + cellOf(row, reportWord('items', lang)),
  }));
  const others = withHeadings(word('from'), word('meaning'), word('to')).map((row) => ({ is: betweenEnds(cellOf(row, word('from')), cellOf(row, word('to'))), words: cellOf(row, word('meaning')) }));
  return { elements: withHeadings(word('name'), word('kind'), reportWord('details', lang)).map((row) => cellOf(row, word('name'))), links: [...exchanges, ...others] };
}

function cellOf(row: Row, heading: string): string {
  return row.get(heading) ?? '';
}

/** The sheets of elements, links and exchanges. */
export function readXlsx(bytes: Uint8Array, lang: Lang): Contents {
  const parts = partsOf(bytes);
  const shared = all(parts.get('xl/sharedStrings.xml'), 'si').map((item) => textOf(item, 't').replace(/_x([0-9A-Fa-f]{4})_/gu, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
  const names = all(parts.get('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name']);
  const word = (id: Parameters<typeof inventoryWord>[0]): string => inventoryWord(id, lang);
  const sheet = (name: string): readonly Row[] => {
    const rows = all(parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`), 'row');
    return rowsOf(rows.map((row) => {
      const cells: string[] = [];
      for (const cell of childrenOf(row, 'c')) cells[columnOf(cell)] = cell.attributes['t'] === 's' ? (shared[Number(textOf(cell, 'v'))] ?? '') : textOf(cell, 'v');
      return cells;
    }));
  };
  const at = (row: Row, id: Parameters<typeof inventoryWord>[0]): string => cellOf(row, word(id));
  const data = sheet(word('exchanges'));
  return {
    // What nobody has named has an empty cell.
    elements: sheet(word('elements')).map((row) => (bare(at(row, 'name')) === '' ? frameWord(at(row, 'kind') === kindName('note', lang) ? 'emptyNote' : 'unnamed', lang) : at(row, 'name'))),
    links: sheet(word('links')).map((row) => ({
      is: betweenEnds(at(row, 'from'), at(row, 'to')),
      words: [at(row, 'label'), at(row, 'method'), ...data.filter((item) => at(item, 'link') === at(row, 'id')).map((item) => at(item, 'dataItem'))].join(' '),
    })),
  };
}

/** Which column a cell stands in: A is 0, AA is 26. */
function columnOf({ attributes }: XmlElement): number {
  return (/^[A-Z]+/u.exec(attributes['r'] ?? '')?.[0] ?? '').split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
