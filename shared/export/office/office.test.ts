import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LmvDocument } from '../../document/types';
import { parseXml, type XmlElement } from '../../import/read-xml';
import { drawing } from '../../rules/testing';
import { toBase64 } from '../base64';
import { DEFAULT_OPTIONS, type ExportDeps } from '../formats/format';
import { formatOf } from '../formats/registry';

const HOSTILE = ['<script>alert(1)</script>', '=1+1', '@SUM(A1)', 'مستخدم عام', '👩‍💻 “Rakyat” & Co', 'x'.repeat(500), '_x0041_ ]]>'];

function name(at: number): string {
  return HOSTILE[at % HOSTILE.length] ?? '';
}

/** One of every kind, named by what could go wrong, with links of many meanings. */
function hostile(): LmvDocument {
  return drawing({
    title: 'Ujian <b> & "petik"',
    project: { agency: name(0), date: '2026-01-15', state: 'to-be', classification: 'classification-restricted' },
    elements: [
      { id: 'u', kind: 'user', name: name(0) },
      { id: 'c', kind: 'channel', name: name(1) },
      { id: 's', kind: 'service', name: name(2) },
      { id: 'p', kind: 'process', name: name(3), collects: [{ name: name(4) }] },
      { id: 'a', kind: 'application', name: name(4) },
      { id: 'm', kind: 'module', parent: 'a', name: name(5) },
      { id: 'as', kind: 'application-service', parent: 'm', name: name(6) },
      { id: 'pl', kind: 'platform', name: name(0) },
      { id: 'y', kind: 'system', name: name(1) },
      { id: 'd', kind: 'dataset', name: name(3) },
      { id: 'i', kind: 'site', name: name(4), hardware: [{ name: name(0), quantity: 2 }], software: [{ name: name(3) }] },
      { id: 'n', kind: 'network', name: name(6) },
      { id: 'k', kind: 'security-control', name: name(0) },
      { id: 'note', kind: 'note', lane: 3, text: name(3) },
    ],
    links: [
      { id: 'l1', from: 'u', to: 'c' },
      { id: 'l2', from: 'c', to: 's' },
      { id: 'l3', from: 's', to: 'p' },
      { id: 'l4', from: 'p', to: 'm' },
      { id: 'l5', from: 'a', to: 'y', method: 'method-api', data: [{ name: name(0) }] },
      { id: 'l6', from: 'd', to: 'a', method: 'method-other', data: [{ name: name(3) }] },
      { id: 'l7', from: 'a', to: 'i' },
      { id: 'l8', from: 'note', to: 's', label: name(4) },
      { id: 'l9', from: 'u', to: 'n' },
    ],
  });
}

const PIXEL = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const DEPS: ExportDeps = { font: () => Promise.reject(new Error('no font is read')), subset: () => Promise.reject(new Error('no font is cut down')), rasteriser: () => Promise.resolve({ rasterise: () => Promise.resolve(PIXEL) }) };

const make = (id: 'docx' | 'pptx' | 'xlsx' | 'archimate' | 'drawio', document: LmvDocument): Promise<Uint8Array> => formatOf(id).make(document, { ...DEFAULT_OPTIONS, lang: 'en' }, DEPS);

/** XML parts by name; a file that is no archive is its own. */
function xmlParts(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const files = bytes[0] === 0x50 ? unzipSync(bytes) : { file: bytes };
  return new Map(Object.entries(files).filter(([name]) => /\.(?:xml|rels)$|^file$/u.test(name)).map(([name, data]) => [name, parseXml(new TextDecoder().decode(data))]));
}

/** Everything that a part says, in text or attributes, white space aside. */
function said(element: XmlElement): string {
  return [...Object.values(element.attributes), element.text, ...element.children.map(said)].join('').replace(/\s+/gu, '');
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))];
}

describe.each(['docx', 'pptx', 'xlsx', 'archimate', 'drawio'] as const)('%s', (id) => {
  it('is the same, byte for byte, made twice', async () => {
    const document = hostile();
    expect(toBase64(await make(id, document))).toBe(toBase64(await make(id, document)));
  });

  it('can be made of an empty drawing', async () => {
    expect(xmlParts(await make(id, drawing({}))).size).toBeGreaterThan(0);
  });
});

describe('the slides', () => {
  it('have a connector for every link, glued to the shapes of its two ends', async () => {
    const slide = xmlParts(await make('pptx', hostile())).get('ppt/slides/slide1.xml');
    if (!slide) throw new Error('no slide');
    const sites = new Map(all(slide, 'sp').map((shape) => [all(shape, 'cNvPr')[0]?.attributes['id'], all(shape, 'cxn').length]));
    const connectors = all(slide, 'cxnSp');
    expect(connectors).toHaveLength(9);
    for (const connector of connectors) {
      for (const end of ['stCxn', 'endCxn']) {
        const [glue] = all(connector, end);
        expect(Number(glue?.attributes['idx'])).toBeLessThan(sites.get(glue?.attributes['id']) ?? 0);
      }
    }
    const ids = all(slide, 'cNvPr').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a legend of what stands on each and nothing else, of shapes and texts, and their number in words', async () => {
    const parts = xmlParts(await make('pptx', hostile()));
    const slides = Array.from({ length: 8 }, (_slide, at) => parts.get(`ppt/slides/slide${at + 1}.xml`));
    const legends = slides.map((slide) => {
      const group = slide && all(slide, 'grpSp').find((one) => all(one, 'cNvPr')[0]?.attributes['name'] === 'Legend');
      if (!group) throw new Error('no legend');
      expect(all(group, 'pic')).toEqual([]);
      return all(group, 't').map(({ text }) => text).slice(1);
    });
    expect(legends[0]).toEqual([
      'User', 'Channel', 'Service', 'Process', 'Application', 'Module', 'Application service', 'Platform', 'System', 'Dataset', 'Site', 'Network', 'Security control', 'Note',
      'uses', 'gives access', 'realised by', 'automated by', 'data exchange', 'hosted at', 'about', 'link not allowed',
    ]);
    expect(legends.slice(1)).toEqual([['User'], ['Channel'], ['Service', 'Note', 'about'], ['Process'], ['Application', 'Module', 'Application service', 'Platform'], ['System', 'Dataset'], ['Site', 'Network', 'Security control']]);
    for (const [at, slide] of slides.entries()) expect(said(slide as XmlElement)).toContain(`Page${at + 1}of8`);
  });

  it('of an empty drawing have no legend', async () => {
    const slide = xmlParts(await make('pptx', drawing({}))).get('ppt/slides/slide1.xml');
    expect(slide && all(slide, 'cNvPr').map(({ attributes }) => attributes['name'])).not.toContain('Legend');
  });

  it('are one with everything and one for each lane with something in it, each with notes', async () => {
    const names = [...xmlParts(await make('pptx', hostile())).keys()];
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(8);
    expect(names.filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/u.test(name))).toHaveLength(8);
  });
});

describe('the workbook', () => {
  it('has no formula, whatever a name begins with', async () => {
    const parts = xmlParts(await make('xlsx', hostile()));
    for (const part of parts.values()) expect(all(part, 'f')).toEqual([]);
  });
});

describe('draw.io', () => {
  it('binds every edge to two shapes, and has every element in its lane or parent', async () => {
    const [file] = xmlParts(await make('drawio', hostile())).values();
    if (!file) throw new Error('no file');
    const ids = new Set(all(file, 'UserObject').map(({ attributes }) => attributes['id']));
    const cells = all(file, 'mxCell');
    const edges = cells.filter(({ attributes }) => attributes['edge'] === '1');
    expect(edges).toHaveLength(9);
    for (const { attributes } of edges) expect([ids.has(attributes['source']), ids.has(attributes['target'])]).toEqual([true, true]);
    const parents = cells.flatMap(({ attributes }) => attributes['parent'] ?? []);
    expect(parents.filter((parent) => parent !== '1' && !ids.has(parent))).toEqual([]);
  });
});
