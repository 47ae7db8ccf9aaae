import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pengambilan Pekerja',
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' },
    { id: 'as1', kind: 'application-service', name: 'Perkhidmatan permohonan calon', parent: 'a1' },
    {
      id: 't1',
      kind: 'site',
      name: 'PDSA JDN',
      location: 'location-pdsa',
      hardware: [{ name: 'Pelayan aplikasi', quantity: 4 }],
      software: [{ name: 'Red Hat Enterprise Linux', version: '9' }],
      placement: 'Persekitaran produksi',
    },
  ],
} satisfies DrawingParts;

/** A data centre, and an application that runs nowhere. */
export const wrong = drawing(PARTS);

/** The application is hosted at the data centre. */
export const right = drawing({ ...PARTS, links: [['a1', 't1']] });
