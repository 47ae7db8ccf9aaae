import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pembaharuan Cukai Jalan',
  elements: [
    { id: 'd1', kind: 'dataset', name: 'Registri Kenderaan', holding: 'registry-vehicles', agency: 'Jabatan Pengangkutan Jalan' },
    {
      id: 't1',
      kind: 'site',
      name: 'PDSA JDN',
      location: 'location-pdsa',
      hardware: [{ name: 'Pelayan pangkalan data', quantity: 2 }],
      software: [{ name: 'PostgreSQL', version: '16' }],
      placement: 'Storan utama, salinan harian',
    },
  ],
} satisfies DrawingParts;

/** The vehicle registry is kept nowhere. */
export const wrong = drawing(PARTS);

/** It is kept at the public-sector data centre. */
export const right = drawing({ ...PARTS, links: [['d1', 't1']] });
