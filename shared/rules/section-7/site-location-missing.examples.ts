import type { Site } from '../../document/types';
import { drawing } from '../testing';

const SITE = {
  id: 't1',
  kind: 'site',
  name: 'DRC di Enstek',
  hardware: [{ name: 'Pelayan siap sedia', quantity: 3 }],
  software: [{ name: 'PostgreSQL', version: '16' }],
  placement: 'Salinan data setiap jam',
} satisfies Site;

/** A place that only its name tells of. */
export const wrong = drawing({ title: 'Pengambilan Pekerja', elements: [SITE] });

/** A disaster recovery centre. */
export const right = drawing({ title: 'Pengambilan Pekerja', elements: [{ ...SITE, location: 'location-drc' }] });
