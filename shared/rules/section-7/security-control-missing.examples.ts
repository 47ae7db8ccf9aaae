import type { DrawingParts } from '../testing';
import { drawing } from '../testing';

const PARTS = {
  title: 'Pengambilan Pekerja',
  elements: [
    {
      id: 't1',
      kind: 'site',
      name: 'PDSA JDN',
      location: 'location-pdsa',
      hardware: [{ name: 'Pelayan aplikasi', quantity: 4 }],
      software: [{ name: 'PostgreSQL', version: '16' }],
      placement: 'Persekitaran produksi',
    },
    { id: 'k1', kind: 'security-control', name: 'SIEM', control: 'control-siem' },
    { id: 'k2', kind: 'security-control', name: 'DLP', control: 'control-dlp' },
  ],
} satisfies DrawingParts;

/** Nothing keeps the keys. */
export const wrong = drawing({ ...PARTS, links: [['t1', 'k1'], ['t1', 'k2']] });

/** All three controls protect the data centre. */
export const right = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 'k3', kind: 'security-control', name: 'HSM', control: 'control-hsm' }],
  links: [['t1', 'k1'], ['t1', 'k2'], ['t1', 'k3']],
});
