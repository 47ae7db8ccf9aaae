import type { DataItem } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const ITEM = { name: 'Rekod kesihatan pemohon', holding: 'registry-individual-health' } satisfies DataItem;

const parts = (item: DataItem): DrawingParts => ({
  title: 'Permohonan Kad OKU',
  project: { agency: 'Jabatan Kebajikan Masyarakat' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pendaftaran OKU', applicationKind: 'app-kind-main' },
    { id: 'y1', kind: 'system', name: 'Sistem Rekod Perubatan', scope: 'external', agency: 'Kementerian Kesihatan Malaysia' },
  ],
  links: [{ id: 'x1', from: 'y1', to: 'a1', method: 'method-mygdx', data: [item] }],
});

/** Health records of no level of secrecy. */
export const wrong = drawing(parts(ITEM));

/** Health records that are confidential. */
export const right = drawing(parts({ ...ITEM, classification: 'classification-confidential' }));
