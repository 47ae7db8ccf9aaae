import type { Hardware } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const parts = (hardware: readonly Hardware[]): DrawingParts => ({
  title: 'Pengambilan Pekerja',
  elements: [
    {
      id: 't1',
      kind: 'site',
      name: 'PDSA JDN',
      location: 'location-pdsa',
      hardware,
      software: [{ name: 'PostgreSQL', version: '16' }],
      placement: 'Persekitaran produksi',
    },
  ],
});

/** Servers, but how many? */
export const wrong = drawing(parts([{ name: 'Pelayan aplikasi', quantity: 4 }, { name: 'Pelayan pangkalan data' }]));

/** Four of one kind and two of the other. */
export const right = drawing(parts([{ name: 'Pelayan aplikasi', quantity: 4 }, { name: 'Pelayan pangkalan data', quantity: 2 }]));
