import * as fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDrawing, typesOf, type Built, type Mapping } from './build';
import { ImportError } from './import-error';
import { importFormatOf, readImport } from './read-import';

const CONTEXT = { newId: () => 'new', date: '2026-01-15' };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function imported(text: string, name: string, mapping: Mapping = {}): Promise<Built> {
  return buildDrawing(await readImport(bytesOf(text), name), mapping, CONTEXT);
}

function shapeOf({ result }: Built): unknown {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return {
    elements: result.document.elements.map(({ kind, name, ...more }) => ('parent' in more ? [kind, name, more.parent] : [kind, name])),
    links: result.document.links.map(({ from, to, label }) => [from, to, ...(label === undefined ? [] : [label])]),
  };
}

const CELL = (id: string, value: string, style: string, parent: string, y = 0): string => `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}"><mxGeometry x="100" y="${y}" width="80" height="40" as="geometry"/></mxCell>`;
const CELLS = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
  ${CELL('pool', 'Sistem eLesen', 'swimlane', '1')}
  ${CELL('a', '1. Pengguna', 'swimlane', 'pool')}${CELL('u', '&lt;b&gt;Orang awam&lt;/b&gt;', 'shape=umlActor;html=1', 'a')}
  ${CELL('b', 'Saluran', 'swimlane', 'pool', 100)}${CELL('c', 'Portal Rai', 'rounded=1', 'b')}
  ${CELL('d', 'Simpanan', 'shape=cylinder3', '1', 900)}
  <mxCell id="e" edge="1" parent="1" source="c" target="u"><mxGeometry relative="1" as="geometry"/></mxCell>${CELL('el', 'guna', 'edgeLabel', 'e')}
  <mxCell id="e2" edge="1" parent="1" source="d" target="u"><mxGeometry relative="1" as="geometry"/></mxCell>
  </root></mxGraphModel>`;

describe('a draw.io file of somebody else', () => {
  it('is laid out by its swimlanes, outlines and names, and its lines are turned as the guide has them', async () => {
    const built = await imported(`<mxfile><diagram name="eLesen">${CELLS}</diagram><diagram name="2"/></mxfile>`, 'x.drawio');
    expect(shapeOf(built)).toEqual({ elements: [['user', 'Orang awam'], ['channel', 'Portal Rai'], ['dataset', 'Simpanan']], links: [['u', 'c', 'guna']] });
    expect(built.remarks.map(({ code }) => code)).toEqual(['more-pages', 'tie-not-a-link']);
    expect(built.counts).toEqual({ things: 3, elements: 3, ties: 2, links: 1 });
  });

  it('is read also where it is compressed', async () => {
    const packed = deflateRawSync(Buffer.from(encodeURIComponent(CELLS))).toString('base64');
    expect(shapeOf(await imported(`<mxfile><diagram name="p">${packed}</diagram></mxfile>`, 'x.xml'))).toEqual(shapeOf(await imported(CELLS, 'x.drawio')));
  });

  it('becomes what the person says', async () => {
    const found = await readImport(bytesOf(CELLS), 'x.drawio');
    const type = typesOf(found).find(({ examples }) => examples.includes('Simpanan'))?.type ?? '';
    expect(shapeOf(buildDrawing(found, { [type]: 'system' }, CONTEXT))).toMatchObject({ elements: [expect.anything(), expect.anything(), ['system', 'Simpanan']] });
    const left = buildDrawing(found, { [type]: 'leave-out' }, CONTEXT);
    expect(left.remarks.map(({ code }) => code)).toContain('thing-left-out');
  });
});

const ELEMENT = (id: string, type: string, name: string): string => `<element identifier="${id}" xsi:type="${type}"><name>${name}</name></element>`;
const RELATION = (id: string, type: string, source: string, target: string): string => `<relationship identifier="${id}" source="${source}" target="${target}" xsi:type="${type}"/>`;

it('an ArchiMate model of somebody else becomes elements and links by the format’s table', async () => {
  const model = `<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>Agensi</name><elements>
    ${ELEMENT('a', 'BusinessActor', 'Orang awam')}${ELEMENT('i', 'BusinessInterface', 'Portal')}${ELEMENT('s', 'ApplicationComponent', 'eLesen')}${ELEMENT('m', 'ApplicationComponent', 'Modul')}
    ${ELEMENT('x', 'ApplicationComponent', 'HRMIS')}${ELEMENT('g', 'Goal', 'Matlamat')}${ELEMENT('p', 'BusinessProcess', 'Mohon')}</elements><relationships>
    ${RELATION('r1', 'Serving', 'i', 'a')}${RELATION('r2', 'Composition', 's', 'm')}${RELATION('r3', 'Flow', 's', 'x')}${RELATION('r4', 'Serving', 's', 'p')}${RELATION('r5', 'Influence', 'g', 'p')}</relationships></model>`;
  const built = await imported(model, 'model.xml');
  expect(shapeOf(built)).toEqual({
    elements: [['user', 'Orang awam'], ['channel', 'Portal'], ['application', 'eLesen'], ['module', 'Modul', 's'], ['system', 'HRMIS'], ['process', 'Mohon']],
    links: [['a', 'i'], ['s', 'x'], ['p', 's']],
  });
  expect(built.remarks.map(({ code }) => code)).toEqual(['thing-left-out', 'tie-without-end']);
});

it('a list with headings of its own becomes elements by its kinds, lanes and names', async () => {
  const built = await imported('Senarai 2026\nBil;Nama Elemen;Jenis;Lorong;Harga\n1;Orang awam;Pengguna;1;3\n2;Portal MyGovernment;;2;\n3;HRMIS;Sistem;6;x\n4;MyGDX;;;\n;;;;9\n', 'senarai.csv');
  expect(shapeOf(built)).toEqual({ elements: [['user', 'Orang awam'], ['channel', 'Portal MyGovernment'], ['system', 'HRMIS'], ['platform', 'MyGDX']], links: [] });
  expect(built.remarks.map(({ code }) => code).toSorted()).toEqual(['column-not-taken', 'row-without-name']);
});

describe('hostile input', () => {
  it('expands no entities', async () => {
    const bomb = `<!DOCTYPE mxfile [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><mxfile><diagram name="&b;"/></mxfile>`;
    await expect(readImport(bytesOf(bomb), 'x.drawio')).rejects.toThrow(ImportError);
  });

  it('refuses what is nested without end, and archives that are none', async () => {
    await expect(readImport(bytesOf(`<mxfile>${'<a>'.repeat(5000)}`), 'x.drawio')).rejects.toThrow(ImportError);
    await expect(readImport(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9, 9), 'x.xlsx')).rejects.toThrow(ImportError);
    await expect(readImport(bytesOf('hello'), 'x.txt')).rejects.toThrow(ImportError);
  });

  it('gives a drawing or an error of its own, whatever is changed in a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(CELLS.length - 1), fc.constantFrom('<', '&', '"', '=', 'lmvLane="9"', '\u0000', '__proto__', '</mxCell>'), async (at, piece) => {
        const text = CELLS.slice(0, at) + piece + CELLS.slice(at + 1);
        if (importFormatOf(bytesOf(text), 'x.drawio') === undefined) return;
        const outcome = await imported(text, 'x.drawio').catch((error: unknown) => error);
        expect(outcome instanceof ImportError || (outcome as Built).result.ok).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
