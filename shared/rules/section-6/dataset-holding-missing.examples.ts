import type { Dataset } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const DATASET = { id: 'd1', kind: 'dataset', name: 'Registri Kenderaan', agency: 'Jabatan Pengangkutan Jalan' } satisfies Dataset;

const parts = (dataset: Dataset): DrawingParts => ({
  title: 'Pembaharuan Cukai Jalan',
  project: { agency: 'Jabatan Pengangkutan Jalan' },
  elements: [{ id: 'a1', kind: 'application', name: 'Sistem Cukai Jalan', applicationKind: 'app-kind-main' }, dataset],
  links: [
    {
      id: 'x1',
      from: 'd1',
      to: 'a1',
      method: 'method-api',
      data: [{ name: 'Nombor pendaftaran', classification: 'classification-restricted', holding: 'registry-vehicles' }],
    },
  ],
});

/** A dataset with the name of a registry and nothing that says so. */
export const wrong = drawing(parts(DATASET));

/** It is the vehicle registry. */
export const right = drawing(parts({ ...DATASET, holding: 'registry-vehicles' }));
