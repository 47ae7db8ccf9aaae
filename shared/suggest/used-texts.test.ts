import { describe, expect, it } from 'vitest';
import { newDocument } from '../document/create';
import type { Element, Link, LmvDocument, Project } from '../document/types';
import { usedTexts, type RepeatedText } from './used-texts';

const ELEMENTS: readonly Element[] = [
  { id: 'a', kind: 'application', agencies: ['JPA', 'Agensi B'] },
  { id: 'y', kind: 'system', agency: ' jpa ' },
  { id: 'd', kind: 'dataset', agency: 'JPN' },
  { id: 's', kind: 'service', product: 'Lesen' },
  { id: 'p', kind: 'process', collects: [{ name: 'Alamat' }, { name: '' }, {}] },
  { id: 't', kind: 'site', address: 'Cyberjaya', hardware: [{ name: 'Pelayan', quantity: 2, specification: '64 GB' }], software: [{ name: 'PostgreSQL', version: '16' }] },
  { id: 'v', kind: 'site', address: 'Bandar Enstek', hardware: [{ name: 'pelayan' }, { name: 'Suis' }], software: [{ name: 'Linux', version: '9' }] },
];
const LINKS: readonly Link[] = [
  { id: 'l', from: 'y', to: 'a', label: 'harian', data: [{ name: 'Profil' }, { name: 'Alamat' }] },
  { id: 'm', from: 'a', to: 'y', data: [{ name: 'Alamat' }] },
];

function used(what: RepeatedText, own = '', project: Project = { agency: 'JPN', roles: { owner: 'JPN' } }): readonly (readonly [string, number])[] {
  const document: LmvDocument = { ...newDocument({ id: 'x' }), project, elements: ELEMENTS, links: LINKS };
  return usedTexts(document, what, own, 'ms').flatMap(({ text, times, source }) => (source === undefined ? [[text, times] as const] : []));
}

describe('texts that a drawing uses', () => {
  it('come by how often they are used, each once, as written first', () => {
    expect(used('agency')).toEqual([['JPN', 3], ['JPA', 2], ['Agensi B', 1]]);
    expect(used('hardware')).toEqual([['Pelayan', 2], ['Suis', 1]]);
  });

  it('are those of other places: what stands in the field itself is none of them', () => {
    expect(used('agency', 'Agensi B')).toEqual([['JPN', 3], ['JPA', 2]]);
    expect(used('agency', 'JPA')).toEqual([['JPN', 3], ['JPA', 1], ['Agensi B', 1]]);
    expect(used('agency', 'nowhere')).toHaveLength(3);
  });

  it.each([
    ['data', ['Alamat', 'Profil']],
    ['label', ['harian']],
    ['product', ['Lesen']],
    ['specification', ['64 GB']],
    ['software', ['PostgreSQL', 'Linux']],
    ['version', ['16', '9']],
    ['address', ['Cyberjaya', 'Bandar Enstek']],
  ] as const)('of %s are %j', (what, texts) => {
    expect(used(what).map(([text]) => text)).toEqual(texts);
  });

  it('of data are followed by the guide’s registries and repositories, unless the drawing has them', () => {
    const document = newDocument({ id: 'x' });
    const all = usedTexts(document, 'data', '', 'ms');
    const [first] = all;
    expect(first).toEqual({ text: expect.any(String), times: 0, source: expect.any(String) });
    const named = { ...document, links: [{ id: 'l', from: 'a', to: 'b', data: [{ name: first?.text ?? '' }] }] };
    const after = usedTexts(named, 'data', '', 'ms');
    expect(after[0]).toEqual({ text: first?.text, times: 1 });
    expect(after).toHaveLength(all.length);
    expect(usedTexts(document, 'data', '', 'en')[0]?.text).not.toBe(first?.text);
  });
});
