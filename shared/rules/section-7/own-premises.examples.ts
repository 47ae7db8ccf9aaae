import type { Site } from '../../document/types';
import { drawing } from '../testing';

const LISTS = {
  hardware: [{ name: 'Pelayan aplikasi', quantity: 2 }],
  software: [{ name: 'PostgreSQL', version: '16' }],
  placement: 'Persekitaran produksi',
} satisfies Partial<Site>;
const PDSA = { id: 't1', kind: 'site', name: 'PDSA JDN', location: 'location-pdsa', ...LISTS } satisfies Site;
const SECOND = { id: 't2', kind: 'site', ...LISTS } satisfies Site;

/** Half of it still runs in the agency's own building. */
export const wrong = drawing({
  title: 'Pengambilan Pekerja',
  elements: [PDSA, { ...SECOND, name: 'Ibu Pejabat Agensi PQRST', location: 'location-agency-headquarters' }],
});

/** All of it runs on shared infrastructure, with a recovery centre. */
export const right = drawing({
  title: 'Pengambilan Pekerja',
  elements: [PDSA, { ...SECOND, name: 'DRC di Enstek', location: 'location-drc' }],
});
