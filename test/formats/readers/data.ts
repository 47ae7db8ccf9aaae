import { DrawingIndex } from '../../../shared/document/drawing-index';
import { readDrawing } from '../../../shared/document/read';
import type { LmvDocument } from '../../../shared/document/types';
import { elementName } from '../../../shared/drawing/labels';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../shared/import/read-xml';
import { xmlId } from '../../../shared/interchange/xml-id';
import type { Lang } from '../../../shared/messages/lang';
import { betweenEnds, type Contents } from '../contents';
import { all } from './xml';

/** A drawing's own elements and links. */
export function readDocument(document: LmvDocument, lang: Lang): Contents {
  const index = new DrawingIndex(document);
  const nameOf = (id: string): string => {
    const element = index.element(id);
    return element ? elementName(element, lang).text : id;
  };
  return {
    elements: document.elements.map(({ id }) => nameOf(id)),
    links: document.links.map(({ from, to, label, method, data }) => ({ is: betweenEnds(nameOf(from), nameOf(to)), words: [label, method, ...(data ?? []).map(({ name }) => name)].join(' ') })),
  };
}

export function readJson(text: string, lang: Lang): Contents {
  const read = readDrawing(text);
  return read.ok ? readDocument(read.document, lang) : { elements: [], links: [] };
}

/** Concepts that stand in the view, labels of the view, relationships that it draws, and lines to its labels. */
export function readArchimate(text: string): Contents {
  const model = parseXml(text);
  const byId = new Map(all(model, 'element').map((element) => [element.attributes['identifier'], childOf(element, 'name')?.text ?? '']));
  const nodes = all(model, 'node');
  const nameOfNode = (id: string | undefined): string => {
    const node = nodes.find(({ attributes }) => attributes['identifier'] === id);
    return childOf(node, 'label')?.text ?? byId.get(node?.attributes['elementRef']) ?? '';
  };
  const definitions = new Map(all(model, 'propertyDefinition').map((definition) => [definition.attributes['identifier'], childOf(definition, 'name')?.text ?? '']));
  const property = (holder: XmlElement | undefined, name: string): string =>
    childrenOf(childOf(holder, 'properties'), 'property').find(({ attributes }) => definitions.get(attributes['propertyDefinitionRef']) === name)?.children[0]?.text ?? '';
  const notes = JSON.parse(property(model, 'lmv.notes') || '{}') as Partial<Pick<LmvDocument, 'links'>>;
  const links = all(model, 'connection').map(({ attributes }) => {
    const relationship = all(model, 'relationship').find((candidate) => candidate.attributes['identifier'] === attributes['relationshipRef']);
    const carried = ['lmv.label', 'lmv.method', 'lmv.json'].map((name) => property(relationship, name)).map(unescaped);
    const label = notes.links?.find(({ id }) => xmlId('conn', id) === attributes['identifier'])?.label ?? '';
    const ends = [nameOfNode(attributes['source']), nameOfNode(attributes['target'])] as const;
    const drawn = relationship === undefined || (byId.get(relationship.attributes['source']) === ends[0] && byId.get(relationship.attributes['target']) === ends[1]);
    // The format's own table turns some round; which, the link's own properties say.
    const [from, to] = property(relationship, 'lmv.from') !== '' && relationship?.attributes['source'] !== xmlId('id', property(relationship, 'lmv.from')) ? [ends[1], ends[0]] : ends;
    return { is: drawn ? betweenEnds(from, to) : '', words: [childOf(relationship, 'name')?.text ?? '', ...carried, label].join(' ') };
  });
  const shown = nodes.map(({ attributes }) => attributes['elementRef']);
  const labels = nodes.filter(({ attributes }) => attributes['xsi:type'] === 'Label').map((node) => childOf(node, 'label')?.text ?? '');
  return { elements: [...[...byId].filter(([id]) => shown.includes(id)).map(([, name]) => name), ...labels], links };
}

/** Shapes by their labels, and edges bound to two of them. */
export function readDrawio(text: string): Contents {
  const objects = all(parseXml(text), 'UserObject').map(({ attributes, children: [cell] }) => ({ attributes, cell: cell?.attributes ?? {} }));
  const shapes = objects.filter(({ cell, attributes }) => cell['vertex'] === '1' && attributes['lmv.kind'] !== undefined);
  const names = new Map(shapes.map(({ attributes }) => [attributes['id'], nameInLabel(attributes['label'] ?? '')]));
  const edges = objects.filter(({ cell }) => cell['edge'] === '1');
  return {
    elements: [...names.values()],
    links: edges.map(({ attributes, cell }) => ({
      is: betweenEnds(names.get(cell['source']) ?? '', names.get(cell['target']) ?? ''),
      // Of two exchanges on one line, one bears the words of both; each carries its own as data.
      words: [plain(attributes['label'] ?? ''), attributes['lmv.label'] ?? '', attributes['lmv.method'] ?? '', unescaped(attributes['lmv.json'] ?? '')].join(' '),
    })),
  };
}

/** The bold start of a shape's label; a note's is all of it. */
function nameInLabel(label: string): string {
  return plain(/^<b>([^]*?)<\/b>/u.exec(label)?.[1] ?? label);
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/gu, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** All texts in a JSON object, as they are meant. */
function unescaped(json: string): string {
  if (!json.startsWith('{')) return json;
  const texts = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []);
  return texts(JSON.parse(json)).join(' ');
}
