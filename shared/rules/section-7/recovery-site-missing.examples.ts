import type { Element, Site } from '../../document/types';
import { drawing } from '../testing';

const APPLICATION = { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' } satisfies Element;
const LISTS = {
  hardware: [{ name: 'Pelayan aplikasi', quantity: 4 }],
  software: [{ name: 'PostgreSQL', version: '16' }],
} satisfies Partial<Site>;
const PDSA = { id: 't1', kind: 'site', name: 'PDSA JDN', location: 'location-pdsa', placement: 'Persekitaran produksi', ...LISTS } satisfies Site;

/** One data centre, and nothing when it fails. */
export const wrong = drawing({ title: 'Pengambilan Pekerja', elements: [APPLICATION, PDSA], links: [['a1', 't1']] });

/** A second one takes over. */
export const right = drawing({
  title: 'Pengambilan Pekerja',
  elements: [
    APPLICATION,
    PDSA,
    { id: 't2', kind: 'site', name: 'DRC di Enstek', location: 'location-drc', placement: 'Salinan data setiap jam', ...LISTS },
  ],
  links: [['a1', 't1'], ['a1', 't2']],
});
