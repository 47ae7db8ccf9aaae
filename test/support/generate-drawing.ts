import { listEntries, type CatalogueList } from '../../shared/catalogue/catalogue';
import type { Element, ElementKind, Link, LmvDocument } from '../../shared/document/types';
import { seededRandom } from './random';

/** How many of 100 elements are of each kind: the proportions of a large agency's landscape. */
const SHARES: readonly (readonly [ElementKind, number])[] = [
  ['user', 8],
  ['channel', 8],
  ['service', 10],
  ['process', 20],
  ['application', 7],
  ['module', 12],
  ['application-service', 8],
  ['platform', 1],
  ['system', 9],
  ['dataset', 6],
  ['site', 5],
  ['network', 4],
  ['security-control', 2],
];

const WORDS = ['Permohonan', 'Lesen', 'Bantuan', 'Pelajar', 'Semakan', 'Daftar', 'Wilayah', 'Kesihatan', 'Tanah', 'Aset', 'Pengurusan', 'Laporan', 'Bersepadu', 'Rakyat', 'Maklumat', 'Kawalan'];

/**
 * A drawing of a given size, for benchmarks and for tests that need many: realistic proportions, names, properties and
 * links, all from the catalogue and a seed.
 * @param size number of elements
 * @param seed the same seed gives the same drawing
 */
export function generateDrawing(size: number, seed = 1): LmvDocument {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const from = (list: CatalogueList): string => pick(listEntries(list)).id;
  const byKind = new Map<ElementKind, string[]>();
  const elements: Element[] = [];
  const ids = (kind: ElementKind): string[] => byKind.get(kind) ?? [];

  const properties: Readonly<Record<ElementKind, () => object>> = {
    user: () => ({ relationship: from('relationship'), targetGroup: from('target-group') }),
    channel: () => ({ medium: from('medium') }),
    service: () => ({ category: from('service-category'), product: pick(WORDS) }),
    process: () => ({ process: from('process'), mode: pick(['online', 'manual']), collects: [{ name: pick(WORDS) }] }),
    application: () => ({ applicationKind: from('application-kind'), agencies: [`Agensi ${pick(WORDS)}`, 'JDN'] }),
    module: () => ({ parent: pick(ids('application')) }),
    'application-service': () => ({ parent: pick(random() < 0.3 ? ids('application') : ids('module')) }),
    platform: () => ({ platform: from('platform') }),
    system: () => ({ scope: pick(['internal', 'external']), agency: `Agensi ${pick(WORDS)}` }),
    dataset: () => ({ holding: from(pick(['registry', 'repository'])), agency: `Agensi ${pick(WORDS)}` }),
    site: () => ({ location: from('location'), hardware: [{ name: 'Pelayan', quantity: 2 }], software: [{ name: 'Linux', version: '12' }], placement: 'Bilik pelayan' }),
    network: () => ({ network: from('network'), speed: { value: 100, unit: 'Mbps' } }),
    'security-control': () => ({ control: from('security-control') }),
    note: () => ({ lane: 1, text: pick(WORDS) }),
  };

  for (const [kind, share] of SHARES) {
    const count = Math.max(1, Math.round((size * share) / 100));
    for (let i = 0; i < count && elements.length < size; i++) {
      const id = `${kind}-${i}`;
      const name = `${pick(WORDS)} ${pick(WORDS)} ${i + 1}`;
      elements.push({ id, kind, name, ...properties[kind]() });
      const list = byKind.get(kind);
      if (list) list.push(id);
      else byKind.set(kind, [id]);
    }
  }

  const links: Link[] = [];
  const link = (source: string | undefined, target: string | undefined, more: Partial<Link> = {}): void => {
    if (source !== undefined && target !== undefined && source !== target) links.push({ id: `l${links.length + 1}`, from: source, to: target, ...more });
  };
  // Neighbours in the list are linked more often than strangers, as in real landscapes.
  const near = (id: string, kind: ElementKind, sources: readonly string[]): string | undefined => {
    const targets = ids(kind);
    const place = sources.indexOf(id) / Math.max(1, sources.length);
    const index = Math.floor((place + (random() - 0.5) * 0.1) * targets.length);
    return targets[Math.min(targets.length - 1, Math.max(0, index))];
  };
  const each = (kind: ElementKind, visit: (id: string, all: readonly string[]) => void): void => {
    const all = ids(kind);
    for (const id of all) visit(id, all);
  };
  each('user', (id, all) => [0, 1].forEach(() => link(id, near(id, 'channel', all))));
  each('channel', (id, all) => [0, 1].forEach(() => link(id, near(id, 'service', all))));
  each('service', (id, all) => [0, 1, 2].forEach(() => link(id, near(id, 'process', all))));
  each('process', (id, all) => link(id, near(id, random() < 0.6 ? 'module' : 'application', all)));
  const exchange = (): Partial<Link> => ({ method: from('method'), data: [{ name: `${pick(WORDS)} ${pick(WORDS)}`, classification: from('classification') }] });
  each('system', (id, all) => link(id, near(id, 'application', all), exchange()));
  each('dataset', (id, all) => link(near(id, 'application', all), id, exchange()));
  each('application', (id, all) => {
    link(id, near(id, 'site', all));
    if (random() < 0.3) link(id, near(id, 'platform', all));
  });
  each('site', (id, all) => link(id, near(id, 'network', all)));
  return {
    format: 'lmv',
    version: 1,
    id: `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
    title: `Landskap ${size}`,
    project: { agency: 'Agensi JDN', category: 'project-category-wog', sector: 'sector-social-1', state: 'to-be', stage: 'draft', rules: 'wog-2025-beta' },
    elements,
    links,
    waivers: [],
  };
}
