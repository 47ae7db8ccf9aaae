import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../document/read';
import { parseXml, type XmlElement } from '../../import/read-xml';
import { exportArchimate } from './archimate';

/**
 * The published schema of the exchange format (Model, View and Diagram), as far as our files use it: the children of each
 * element in their order (`?` at most one, `*` any number, `+` one or more), and its attributes (`!` required). The schema
 * itself can't be shipped with the project.
 */
const STRUCTURE: Readonly<Record<string, { readonly children: readonly string[]; readonly attributes: readonly string[] }>> = {
  model: { children: ['name+', 'documentation*', 'properties?', 'elements?', 'relationships?', 'organizations*', 'propertyDefinitions?', 'views?'], attributes: ['identifier!', 'xsi:schemaLocation'] },
  name: { children: [], attributes: ['xml:lang'] },
  documentation: { children: [], attributes: ['xml:lang'] },
  label: { children: [], attributes: ['xml:lang'] },
  value: { children: [], attributes: ['xml:lang'] },
  properties: { children: ['property+'], attributes: [] },
  property: { children: ['value+'], attributes: ['propertyDefinitionRef!'] },
  elements: { children: ['element+'], attributes: [] },
  element: { children: ['name+', 'documentation*', 'properties?'], attributes: ['identifier!', 'xsi:type!'] },
  relationships: { children: ['relationship+'], attributes: [] },
  relationship: { children: ['name*', 'documentation*', 'properties?'], attributes: ['identifier!', 'source!', 'target!', 'xsi:type!'] },
  organizations: { children: ['item+'], attributes: [] },
  item: { children: ['label*', 'documentation*', 'item*'], attributes: ['identifierRef'] },
  propertyDefinitions: { children: ['propertyDefinition+'], attributes: [] },
  propertyDefinition: { children: ['name+'], attributes: ['identifier!', 'type!'] },
  views: { children: ['diagrams?'], attributes: [] },
  diagrams: { children: ['view+'], attributes: [] },
  view: { children: ['name+', 'documentation*', 'properties?', 'node*', 'connection*'], attributes: ['identifier!', 'xsi:type!', 'viewpoint'] },
  node: { children: ['label*', 'documentation*', 'style?', 'viewRef*', 'node*'], attributes: ['identifier!', 'xsi:type!', 'x!', 'y!', 'w!', 'h!', 'elementRef'] },
  connection: { children: ['label*', 'documentation*', 'style?', 'viewRef*', 'sourceAttachment?', 'bendpoint*', 'targetAttachment?'], attributes: ['identifier!', 'xsi:type!', 'source!', 'target!', 'relationshipRef'] },
  style: { children: ['lineColor?', 'fillColor?', 'font?'], attributes: ['lineWidth'] },
  font: { children: ['color?'], attributes: ['name', 'size', 'style'] },
  ...Object.fromEntries(['lineColor', 'fillColor', 'color'].map((name) => [name, { children: [], attributes: ['r!', 'g!', 'b!', 'a'] }])),
  bendpoint: { children: [], attributes: ['x!', 'y!'] },
};

function everything(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

/** A model's children in order, as the pattern asks. */
function orderFault(element: XmlElement, pattern: readonly string[]): string | undefined {
  const expression = pattern.map((part) => `(?:${part.replace(/[?*+]$/u, '')},)${/[?*+]$/u.exec(part)?.[0] ?? ''}`).join('');
  const written = element.children.map(({ name }) => `${name},`).join('');
  return new RegExp(`^${expression}$`, 'u').test(written) ? undefined : `<${element.name}> holds ${written}`;
}

describe.each(['pengambilan-pekerja', 'lesen-premis-perniagaan', 'bantuan-mangsa-banjir'])('the ArchiMate model of %s', (name) => {
  const model = async (): Promise<XmlElement> => {
    const read = readDrawing(await readFile(`assets/examples/${name}.lmv`, 'utf8'));
    if (!read.ok) throw new Error('refused');
    return parseXml(exportArchimate(read.document, { lang: 'ms' }));
  };

  it('has the elements and attributes of the published schema, in their order', async () => {
    const faults = everything(await model()).flatMap((element) => {
      const rule = STRUCTURE[element.name];
      if (!rule || element.uri !== 'http://www.opengroup.org/xsd/archimate/3.0/') return [`<${element.name}> of ${element.uri}`];
      const known = rule.attributes.map((attribute) => attribute.replace('!', ''));
      const strange = Object.keys(element.attributes).filter((attribute) => !known.includes(attribute) && !attribute.startsWith('xmlns'));
      const missing = rule.attributes.filter((attribute) => attribute.endsWith('!') && element.attributes[attribute.slice(0, -1)] === undefined);
      const order = orderFault(element, rule.children);
      return [...strange.map((attribute) => `<${element.name}> has ${attribute}`), ...missing.map((attribute) => `<${element.name}> lacks ${attribute}`), ...(order === undefined ? [] : [order])];
    });
    expect(faults).toEqual([]);
  });

  it('refers only to what is there, by identifiers that are unique and names of XML', async () => {
    const nodes = everything(await model());
    const identifiers = nodes.flatMap(({ attributes }) => attributes['identifier'] ?? []);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/u);
    const known = new Set(identifiers);
    const references = nodes.flatMap(({ attributes }) => ['source', 'target', 'elementRef', 'relationshipRef', 'identifierRef', 'propertyDefinitionRef'].flatMap((key) => attributes[key] ?? []));
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((reference) => !known.has(reference))).toEqual([]);
  });

  it('places everything at whole px, none below nought', async () => {
    for (const { name: tag, attributes } of everything(await model())) {
      if (tag !== 'node' && tag !== 'bendpoint') continue;
      for (const key of ['x', 'y', ...(tag === 'node' ? ['w', 'h'] : [])]) expect(attributes[key]).toMatch(/^\d+$/u);
    }
  });
});
