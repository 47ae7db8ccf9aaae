import type { Site } from '../../document/types';
import { drawing } from '../testing';

const SITE = {
  id: 't1',
  kind: 'site',
  name: 'Ibu Pejabat Agensi PQRST di Putrajaya',
  location: 'location-agency-headquarters',
  address: 'Presint 2, Putrajaya',
  hardware: [{ name: 'Komputer kaunter', quantity: 12 }],
  software: [{ name: 'Pelayar web' }],
} satisfies Site;

/** What the headquarters needs is left open. */
export const wrong = drawing({ title: 'Pengambilan Pekerja', elements: [SITE] });

/** Space, power and the people who run it are stated. */
export const right = drawing({
  title: 'Pengambilan Pekerja',
  elements: [{ ...SITE, placement: 'Kaunter aras 1, kuasa sokongan 30 minit, dikendalikan Unit Khidmat Pelanggan' }],
});
