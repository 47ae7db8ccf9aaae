import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../document/create';
import { readDrawing } from '../document/read';
import type { Element, LmvDocument } from '../document/types';
import { outlineProblemMessage } from '../messages/outline';
import { applyOutline } from './apply';
import { readOutline } from './changes';
import { writeOutline } from './write';

const EMPTY = newDocument({ id: 'd' });

function example(): LmvDocument {
  const read = readDrawing(readFileSync(path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv'), 'utf8'));
  if (!read.ok) throw new Error('the example is refused');
  return read.document;
}

/** The drawing after its outline was changed, and what was wrong. */
function write(document: LmvDocument, text: string, lang: 'ms' | 'en' = 'ms') {
  let count = 0;
  const newId = (): string => `n${++count}`;
  const { changes, problems } = readOutline(document, text, lang, newId);
  return { changes, problems, after: applyOutline(document, changes, { lang, newId }) };
}

const brief = ({ elements }: LmvDocument): readonly string[] => elements.map(({ kind, name }) => `${kind} ${name ?? ''}`);
const arrows = ({ elements, links }: LmvDocument): readonly string[] => {
  const names = new Map(elements.map(({ id, name }) => [id, name]));
  return links.map(({ from, to }) => `${names.get(from) ?? ''} > ${names.get(to) ?? ''}`);
};
const edit = (document: LmvDocument, from: string, to: string) => {
  const { text } = writeOutline(document, 'ms');
  expect(text).toContain(from);
  return write(document, text.replace(from, to));
};

describe('a meeting’s notes', () => {
  const NOTES = `# Lesen Anjing
Pengguna:
  - Rakyat (G2C) -> portal mygovernment
Saluran: Portal MyGovernment -> Lesen anjing
Perkhidmatan: Lesen anjing -> Pendaftaran, Semakan
Proses:
1. Pendaftaran -> Semakan
2. Semakan

Aplikasi: e-Lesen [agensi: MBPJ, "Jabatan A, B"]
  Modul: Permohonan <- Pendaftaran
  <-> Sistem JPV [kaedah: mygdx; data: Profil anjing (Terhad), Pemilik]
Sistem: Sistem JPV [skop: luaran; agensi: JPV]
Lokasi: PDSA [perkakasan: 4 x Pelayan (16 vCPU, 64 GB), Storan]
Rangkaian: IPVPN [kelajuan: 100 mbps]`;
  const { after, problems } = write(EMPTY, NOTES);

  it('become a drawing', () => {
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([]);
    expect(after.title).toBe('Lesen Anjing');
    expect(brief(after)).toEqual(['user Rakyat (G2C)', 'channel Portal MyGovernment', 'service Lesen anjing', 'process Pendaftaran', 'process Semakan', 'application e-Lesen', 'module Permohonan', 'system Sistem JPV', 'site PDSA', 'network IPVPN']);
    expect(arrows(after)).toEqual(expect.arrayContaining(['Rakyat (G2C) > Portal MyGovernment', 'Lesen anjing > Semakan', 'Pendaftaran > Permohonan', 'Permohonan > Sistem JPV', 'Sistem JPV > Permohonan']));
  });

  it('carry details, those that are written and those that a name says', () => {
    const element = (name: string) => after.elements.find((each) => each.name === name);
    expect(element('Rakyat (G2C)')).toMatchObject({ relationship: 'g2c' });
    expect(element('e-Lesen')).toMatchObject({ agencies: ['MBPJ', 'Jabatan A, B'] });
    expect(element('Permohonan')).toMatchObject({ parent: element('e-Lesen')?.id });
    expect(element('Sistem JPV')).toMatchObject({ scope: 'external', agency: 'JPV' });
    expect(element('PDSA')).toMatchObject({ location: 'location-pdsa', hardware: [{ name: 'Pelayan', quantity: 4, specification: '16 vCPU, 64 GB' }, { name: 'Storan' }] });
    expect(element('IPVPN')).toMatchObject({ network: 'network-ipvpn', speed: { value: 100, unit: 'Mbps' } });
    expect(after.links.find(({ method }) => method !== undefined)).toMatchObject({ method: 'method-mygdx', data: [{ name: 'Profil anjing', classification: 'classification-restricted' }, { name: 'Pemilik' }] });
  });

  it('are understood in both languages', () => {
    expect(brief(write(EMPTY, 'User: A\nApplication service: B\nperkhidmatan-aplikasi: C', 'ms').after)).toEqual(['user A', 'application-service B', 'application-service C']);
  });
});

describe('a changed outline', () => {
  it('renames an element and keeps what the outline can’t say of it', () => {
    const before = example();
    const { after, changes, problems } = edit(before, 'Sistem: Sistem XY', 'Sistem: Sistem Gaji');
    // The arrow that points at it may keep calling it by its old name.
    expect(problems).toEqual([]);
    expect(after.links).toBe(before.links);
    expect(changes.changed.map(({ id, name }) => [id, name])).toEqual([['y-xy', 'Sistem Gaji']]);
    expect(after.elements.find(({ id }) => id === 'y-xy')).toMatchObject({ note: expect.any(String), x: 168, agency: 'Agensi PQRST' });
  });

  it('changes one detail, and nothing else', () => {
    const before = example();
    const { after, problems } = edit(before, 'kaedah: SFTP', 'kaedah: API');
    expect(problems).toEqual([]);
    expect(after.links.find(({ id }) => id === 'l30')).toMatchObject({ method: 'method-api', data: [{ name: 'Senarai lantikan', classification: 'classification-restricted' }] });
    expect(after.elements).toBe(before.elements);
    expect(after.links.filter((link, at) => link !== before.links[at])).toHaveLength(1);
  });

  it('removes what is no longer there, with its links', () => {
    const before = example();
    const { text } = writeOutline(before, 'ms');
    const { after, problems } = write(before, text.split('\n').filter((line) => !line.includes('Sistem D')).join('\n'));
    expect(problems).toEqual([]);
    expect(before.elements.length - after.elements.length).toBe(1);
    expect(after.links.some(({ from, to }) => from === 'y-d' || to === 'y-d')).toBe(false);
  });

  it('moves a part to another container, and puts parts in their new order', () => {
    const document: LmvDocument = { ...EMPTY, elements: [{ id: 'a', kind: 'application', name: 'A' }, { id: 'm1', kind: 'module', name: 'M1', parent: 'a' }, { id: 'm2', kind: 'module', name: 'M2', parent: 'a' }, { id: 'b', kind: 'application', name: 'B' }] };
    expect(write(document, 'Aplikasi: A\n  Modul: M2\n  Modul: M1\nAplikasi: B').after.elements.map(({ id }) => id)).toEqual(['a', 'm2', 'm1', 'b']);
    expect(write(document, 'Aplikasi: A\n  Modul: M1\nAplikasi: B\n  Modul: M2').after.elements.find(({ id }) => id === 'm2')).toMatchObject({ parent: 'b' });
    expect(write(document, 'Aplikasi: A\n  Modul: M1\n  Modul: Baharu\n  Modul: M2\nAplikasi: B').after.elements.map(({ name }) => name)).toEqual(['A', 'M1', 'Baharu', 'M2', 'B']);
  });

  it('applies to a drawing that went on meanwhile: what is gone stays gone', () => {
    const before = example();
    const { text } = writeOutline(before, 'ms');
    const { changes } = readOutline(before, text.replace('Sistem: Sistem XY', 'Sistem: Sistem Gaji').replace('Sistem: Sistem YZ', 'Sistem: Sistem Baki'), 'ms', () => 'n');
    const meanwhile = { ...before, elements: before.elements.filter(({ id }) => id !== 'y-xy'), links: before.links.filter(({ to }) => to !== 'y-xy') };
    const after = applyOutline(meanwhile, changes, { lang: 'ms', newId: () => 'n2' });
    expect(after.elements.some(({ id }) => id === 'y-xy')).toBe(false);
    expect(after.elements.find(({ id }) => id === 'y-yz')?.name).toBe('Sistem Baki');
  });

  it.each(['<script>alert(1)</script>', 'a -> b', 'Sistem [x]; "y"', '#1', ' ', '', 'baris\nbaru', '\u202Eabc', '😀 👩‍💻', 'x'.repeat(500), '19" rack', 'C# 12', 'Proses: Bayar', '\\"'])('keeps the name %j', (name) => {
    const document: LmvDocument = { ...EMPTY, elements: [{ id: 'u', kind: 'user', name }, { id: 'c', kind: 'channel', name }] as readonly Element[], links: [{ id: 'l', from: 'u', to: 'c' }] };
    const { text } = writeOutline(document, 'ms');
    expect(write(document, text).after).toBe(document);
    const anew = write(EMPTY, text);
    expect(anew.problems).toEqual([]);
    expect(anew.after.elements.map((element) => element.name)).toEqual([name, name]);
    expect(anew.after.links).toHaveLength(1);
  });
});

describe('a line that can’t be read', () => {
  it.each([
    ['Sembang: X', 1, 'kind-unknown'],
    ['hello', 1, 'kind-unknown'],
    ['-> X', 1, 'nothing-before-arrow'],
    ['Sistem: X [skop: luaran', 1, 'bracket-open'],
    ['Sistem: X [warna: biru]', 1, 'property-unknown'],
    ['Sistem: X [skop: tengah]', 1, 'value-unknown'],
    ['Rangkaian: X [kelajuan: laju]', 1, 'value-unknown'],
    ['Sistem: X\nPengguna: Y -> Z', 2, 'target-unknown'],
    ['Saluran: A\nSaluran: A\nPengguna: Y -> A', 3, 'target-unclear'],
    ['Saluran: A #1\nSaluran: A #1', 2, 'tag-repeated'],
    ['Pengguna: A\nSistem: B -> A', 2, 'link-not-allowed'],
    ['Pengguna: A -> B [label: x] y\nSaluran: B', 1, 'text-left-over'],
  ])('%j: line %i, %s', (text, line, code) => {
    const { problems } = write(EMPTY, text);
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[line, code]]);
    for (const lang of ['ms', 'en'] as const) expect(outlineProblemMessage(problems[0] ?? { line: 0, code: 'kind-unknown', text: '' }, lang)).not.toMatch(/\{\w+\}/);
  });

  it('says what is expected', () => {
    const { problems } = write(EMPTY, 'Sistem: X [skop: tengah]');
    expect(problems.map((problem) => outlineProblemMessage(problem, 'en'))).toEqual(['“tengah” is not known. Expected: dalaman, luaran.']);
  });
});
