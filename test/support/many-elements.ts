import type { Element, Link, LmvDocument } from '../../shared/document/types';

const WORDS = ['Permohonan', 'Lesen', 'Bantuan', 'Pelajar', 'Semakan', 'Daftar', 'Wilayah', 'Kesihatan'];

/**
 * A large drawing for end-to-end tests, which can't read the catalogue: columns of elements, each lane linked to the next.
 * @param size number of elements, a multiple of 8
 */
export function manyElements(size: number): LmvDocument {
  const elements: Element[] = [];
  const links: Link[] = [];
  const link = (from: string, to: string): void => {
    links.push({ id: `l${links.length + 1}`, from, to });
  };
  for (let column = 0; column < size / 8; column++) {
    const name = (what: string): string => `${what} ${WORDS[column % WORDS.length]} ${column + 1}`;
    const id = (kind: string): string => `${kind}-${column}`;
    elements.push(
      { id: id('user'), kind: 'user', name: name('Pengguna') },
      { id: id('channel'), kind: 'channel', name: name('Saluran') },
      { id: id('service'), kind: 'service', name: name('Perkhidmatan') },
      { id: id('process'), kind: 'process', name: name('Proses') },
      { id: id('application'), kind: 'application', name: name('Aplikasi') },
      { id: id('module'), kind: 'module', name: name('Modul'), parent: id('application') },
      { id: id('system'), kind: 'system', name: name('Sistem') },
      { id: id('site'), kind: 'site', name: name('Lokasi') },
    );
    link(id('user'), id('channel'));
    link(id('channel'), id('service'));
    link(id('service'), id('process'));
    link(id('process'), id('module'));
    link(id('system'), id('application'));
    link(id('application'), id('site'));
    if (column > 0) link(id('user'), `channel-${column - 1}`);
  }
  return {
    format: 'lmv',
    version: 1,
    id: '00000000-0000-4000-8000-000000002000',
    title: 'Lukisan besar',
    project: { agency: 'Agensi', state: 'to-be', stage: 'submission', rules: 'wog-2025-beta' },
    elements,
    links,
    waivers: [],
  };
}
