import { drawing, type DrawingParts } from '../testing';

const parts = (second: string): DrawingParts => ({
  title: 'Permohonan Pasport',
  project: { agency: 'Jabatan Imigresen Malaysia' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pasport', applicationKind: 'app-kind-main' },
    { id: 'y1', kind: 'system', name: 'Sistem Daftar Penduduk', scope: 'external', agency: 'Jabatan Pendaftaran Negara' },
    { id: 'y2', kind: 'system', name: 'Sistem Rekod Polis', scope: 'external', agency: 'Polis Diraja Malaysia' },
  ],
  links: [
    {
      id: 'x1',
      from: 'y1',
      to: 'a1',
      method: 'method-mygdx',
      data: [{ name: 'Alamat pemohon', classification: 'classification-restricted', holding: 'registry-population' }],
    },
    { id: 'x2', from: 'y2', to: 'a1', method: 'method-mygdx', data: [{ name: second, classification: 'classification-restricted' }] },
  ],
});

/** Two agencies say where the applicant lives. */
export const wrong = drawing(parts('Alamat pemohon'));

/** Each supplies what it is the source of. */
export const right = drawing(parts('Senarai hitam perjalanan'));
