import type { DrawingIndex } from '../../document/drawing-index';
import { KINDS, laneOf, LANES } from '../../document/kinds';
import { ARCHIMATE_RELATIONSHIP } from '../../document/link-meaning';
import type { Element, LmvDocument } from '../../document/types';
import { elementName, isBlank } from '../../drawing/labels';
import { carry, jsonText, type Carried } from '../../interchange/carried';
import { xmlId } from '../../interchange/xml-id';
import { frameWord, laneName } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { tag, text, XML_DECLARATION } from '../office/xml';
import { placedDrawing, type PlacedDrawing } from '../../layout/placed-drawing';
import { conceptId, relationId } from './ids';
import { archimateView, inView } from './view';

const NAMESPACE = 'http://www.opengroup.org/xsd/archimate/3.0/';
const SCHEMA = 'http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd';

/** How an ArchiMate model is written. */
export interface ArchimateOptions {
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
}

/**
 * The drawing as an ArchiMate model in the Open Group's exchange format: elements and relationships of the format's
 * table, folders by lane, and one view with everything where the drawing has it. What ArchiMate has no word for goes
 * along as properties, so that reading it gives the drawing back. Notes are no ArchiMate elements: they stand in the view.
 * @returns the whole file's text, to be written as UTF-8
 */
export function exportArchimate(document: LmvDocument, { lang }: ArchimateOptions): string {
  const placed = placedDrawing(document, lang);
  const { index } = placed;
  const concepts = document.elements.filter((element) => element.kind !== 'note');
  const definitions = new Definitions();
  const related = relationships(index, document, definitions);
  const title = isBlank(document.title) ? frameWord('untitled', lang) : document.title;
  const body = [
    tag('name', { 'xml:lang': lang }, text(title)),
    ...documentation(document.project.objective, lang),
    definitions.properties(modelProperties(document, title), lang),
    concepts.length === 0 ? '' : tag('elements', {}, ...concepts.map((element) => concept(placed, element, definitions, lang))),
    related.length === 0 ? '' : tag('relationships', {}, ...related.map(({ markup }) => markup)),
    organizations(concepts, related.map(({ id }) => id), lang),
    definitions.written(),
    archimateView(placed, { lang, title }),
  ];
  return `${XML_DECLARATION.replace(' standalone="yes"', '')}${tag(
    'model',
    { xmlns: NAMESPACE, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`, identifier: xmlId('model', document.id) },
    '\n',
    body.filter((part) => part !== '').join('\n'),
    '\n',
  )}\n`;
}

/** Properties of the model: the project, the waivers, and what a note has and is linked to. */
function modelProperties(document: LmvDocument, name: string): Carried {
  const notes = document.elements.filter(({ kind }) => kind === 'note');
  const noteIds = new Set(notes.map(({ id }) => id));
  const { elements: _elements, links: _links, project, ...rest } = document;
  return {
    ...carry(rest),
    'lmv.shown': jsonText({ name }),
    'lmv.project': jsonText(project),
    'lmv.notes': jsonText({ elements: notes, links: document.links.filter((link) => noteIds.has(link.from) || noteIds.has(link.to)) }),
    // ArchiMate keeps elements and relationships, not where they stand among all the others.
    'lmv.order': jsonText({ elements: document.elements.map(({ id }) => id), links: document.links.map(({ id }) => id) }),
  };
}

function concept({ geometry }: PlacedDrawing, element: Element, definitions: Definitions, lang: Lang): string {
  const { text: name } = elementName(element, lang);
  const box = geometry.boxes.get(element.id);
  return tag(
    'element',
    { identifier: conceptId(element), 'xsi:type': (KINDS[element.kind].archimate ?? '').replaceAll(' ', '') },
    tag('name', { 'xml:lang': lang }, text(name)),
    ...documentation(element.note, lang),
    definitions.properties({ 'lmv.shown': jsonText({ name, ...(box && { at: Object.values(inView(box)) }) }), ...carry(element) }, lang),
  );
}

function documentation(value: string | undefined, lang: Lang): readonly string[] {
  return value === undefined || isBlank(value) ? [] : [tag('documentation', { 'xml:lang': lang }, text(value))];
}

interface Relation {
  readonly id: string;
  readonly markup: string;
}

/** Links, and what stands in what. */
function relationships(index: DrawingIndex, document: LmvDocument, definitions: Definitions): readonly Relation[] {
  const links = document.links.flatMap((link) => {
    const from = index.element(link.from);
    const to = index.element(link.to);
    if (!from || !to || from.kind === 'note' || to.kind === 'note') return [];
    const meaning = index.meaning(link);
    const { type, reversed } = meaning === undefined ? { type: 'Association', reversed: false } : ARCHIMATE_RELATIONSHIP[meaning];
    const [source, target] = reversed ? [to, from] : [from, to];
    const id = relationId(link);
    const label = isBlank(link.label) ? [] : [tag('name', {}, text(link.label ?? ''))];
    return [
      {
        id,
        markup: tag(
          'relationship',
          { identifier: id, source: conceptId(source), target: conceptId(target), 'xsi:type': type },
          ...label,
          definitions.properties(carry(link), undefined),
        ),
      },
    ];
  });
  const parts = document.elements.flatMap((child) => {
    const parent = 'parent' in child && typeof child.parent === 'string' ? index.element(child.parent) : undefined;
    if (!parent) return [];
    const id = xmlId('part', child.id);
    const type = child.kind === 'module' ? 'Composition' : 'Assignment';
    return [{ id, markup: tag('relationship', { identifier: id, source: conceptId(parent), target: conceptId(child), 'xsi:type': type }) }];
  });
  return [...links, ...parts];
}

/** Folders: one a lane, one for relationships. */
function organizations(concepts: readonly Element[], relations: readonly string[], lang: Lang): string {
  const folders = LANES.flatMap((lane) => {
    const items = concepts.filter((element) => laneOf(element) === lane).map((element) => tag('item', { identifierRef: conceptId(element) }));
    return items.length === 0 ? [] : [tag('item', {}, tag('label', { 'xml:lang': lang }, text(`${lane} ${laneName(lane, lang)}`)), ...items)];
  });
  const links = relations.map((id) => tag('item', { identifierRef: id }));
  if (folders.length + links.length === 0) return '';
  return tag('organizations', {}, ...folders, ...(links.length === 0 ? [] : [tag('item', {}, tag('label', { 'xml:lang': 'en' }, 'Relations'), ...links)]));
}

/** Every name of a property is defined once for the whole model. */
class Definitions {
  readonly #ids = new Map<string, string>();

  properties(carried: Carried, lang: Lang | undefined): string {
    const entries = Object.entries(carried);
    if (entries.length === 0) return '';
    return tag('properties', {}, ...entries.map(([name, value]) => tag('property', { propertyDefinitionRef: this.#id(name) }, tag('value', { 'xml:lang': lang }, text(value)))));
  }

  written(): string {
    if (this.#ids.size === 0) return '';
    return tag('propertyDefinitions', {}, ...Array.from(this.#ids, ([name, id]) => tag('propertyDefinition', { identifier: id, type: 'string' }, tag('name', {}, text(name)))));
  }

  #id(name: string): string {
    const id = this.#ids.get(name) ?? `propdef-${this.#ids.size + 1}`;
    this.#ids.set(name, id);
    return id;
  }
}
