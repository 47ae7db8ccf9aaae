import type { DataItem } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const ITEM = { name: 'Maklumat diri calon', classification: 'classification-restricted' } satisfies DataItem;

const parts = (item: DataItem): DrawingParts => ({
  title: 'Pengambilan Pekerja',
  project: { agency: 'Suruhanjaya Perkhidmatan Awam' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' },
    { id: 'y1', kind: 'system', name: 'Sistem Daftar Penduduk', scope: 'external', agency: 'Jabatan Pendaftaran Negara' },
  ],
  links: [{ id: 'x1', from: 'y1', to: 'a1', method: 'method-mygdx', data: [item] }],
});

/** Data comes in, from no registry that anybody could tell. */
export const wrong = drawing(parts(ITEM));

/** It comes from the population registry. */
export const right = drawing(parts({ ...ITEM, holding: 'registry-population' }));
