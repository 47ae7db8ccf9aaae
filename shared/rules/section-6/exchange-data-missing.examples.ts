import type { DataItem } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const parts = (data: readonly DataItem[]): DrawingParts => ({
  title: 'Bantuan Mangsa Banjir',
  project: { agency: 'NADMA' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Bantuan Bencana', applicationKind: 'app-kind-main' },
    { id: 'y1', kind: 'system', name: 'Sistem Daftar Penduduk', scope: 'external', agency: 'Jabatan Pendaftaran Negara' },
  ],
  links: [{ id: 'x1', from: 'y1', to: 'a1', method: 'method-mygdx', data }],
});

/** Something comes from the register, but what? */
export const wrong = drawing(parts([]));

/** The address of the victim comes from the population registry. */
export const right = drawing(parts([{ name: 'Alamat mangsa', classification: 'classification-restricted', holding: 'registry-population' }]));
