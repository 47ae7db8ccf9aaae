import { drawing, type DrawingParts } from '../testing';

const parts = (method: string): DrawingParts => ({
  title: 'Pengambilan Pekerja',
  project: { agency: 'Agensi PQRST' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' },
    { id: 'y1', kind: 'system', name: 'Sistem Gaji', scope: 'internal', agency: 'Agensi PQRST' },
  ],
  links: [{ id: 'x1', from: 'a1', to: 'y1', method, data: [{ name: 'Senarai lantikan', classification: 'classification-restricted' }] }],
});

/** The list of appointments goes some other way. */
export const wrong = drawing(parts('method-other'));

/** It goes by file transfer. */
export const right = drawing(parts('method-sftp'));
