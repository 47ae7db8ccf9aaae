import type { Element, Site } from '../../document/types';
import { drawing } from '../testing';

const APPLICATION = { id: 'a1', kind: 'application', name: 'Sistem Lesen Premis', applicationKind: 'app-kind-main' } satisfies Element;
const SITE = {
  id: 't1',
  kind: 'site',
  name: 'Bilik pelayan Majlis',
  location: 'location-on-premises',
  hardware: [{ name: 'Pelayan aplikasi', quantity: 2 }],
  software: [{ name: 'PostgreSQL', version: '16' }],
  placement: 'Persekitaran produksi',
} satisfies Site;

/** The agency's server room is all there is. */
export const wrong = drawing({ title: 'Lesen Premis Perniagaan', elements: [APPLICATION, SITE], links: [['a1', 't1']] });

/** The application runs at the public-sector data centre. */
export const right = drawing({
  title: 'Lesen Premis Perniagaan',
  elements: [APPLICATION, { ...SITE, name: 'PDSA JDN', location: 'location-pdsa' }],
  links: [['a1', 't1']],
});
