import { describe, expect, it } from 'vitest';
import { newDocument } from '../document/create';
import type { LmvDocument } from '../document/types';
import { nameSeveral } from './name-several';
import { namesIn } from './names';

describe('names in a text', () => {
  it.each([
    ['', []],
    ['  Semakan ', ['Semakan']],
    ['- one line keeps its sign', ['- one line keeps its sign']],
    ['Pendaftaran\r\nSemakan\n\n Kelulusan ', ['Pendaftaran', 'Semakan', 'Kelulusan']],
    ['1. Daftar\n2) Semak\n• Lulus\n- Cetak', ['Daftar', 'Semak', 'Lulus', 'Cetak']],
    ['3.5 Laporan\n-5', ['3.5 Laporan', '-5']],
  ])('%j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('naming an element that was just added', () => {
  const document: LmvDocument = {
    ...newDocument({ id: 'd' }),
    elements: [{ id: 'a', kind: 'application' }, { id: 'm', kind: 'module', parent: 'a', name: '' }, { id: 'y', kind: 'system' }],
    links: [{ id: 'l', from: 'm', to: 'y', method: 'method-api' }],
  };
  let count = 0;
  const options = { lang: 'ms', newId: () => `n${++count}` } as const;

  it('with one name only names it', () => {
    const { document: after, ids } = nameSeveral(document, 'm', ['Modul Laporan'], options);
    expect(ids).toEqual(['m']);
    expect(after.elements[1]).toEqual({ id: 'm', kind: 'module', parent: 'a', name: 'Modul Laporan' });
    expect(after.links).toBe(document.links);
  });

  it('with more makes as many, each where it stands and linked as it is', () => {
    const { document: after, ids } = nameSeveral(document, 'm', ['A', 'B', 'C'], options);
    expect(after.elements.filter(({ kind }) => kind === 'module').map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(after.links.map(({ from, to, method }) => [from, to, method])).toEqual(ids.map((id) => [id, 'y', 'method-api']));
  });

  it('fills in what the name says, and nothing that was chosen', () => {
    const processes: LmvDocument = { ...document, elements: [{ id: 'p', kind: 'process', name: '', process: 'process-pay' }], links: [] };
    expect(nameSeveral(processes, 'p', ['Semakan', 'Kelulusan'], options).document.elements).toMatchObject([{ process: 'process-pay' }, { process: 'process-approve' }]);
  });
});
