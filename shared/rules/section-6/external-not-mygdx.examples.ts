import { drawing, type DrawingParts } from '../testing';

const parts = (method: string): DrawingParts => ({
  title: 'Pengambilan Pekerja',
  project: { agency: 'Agensi PQRST' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' },
    { id: 'y1', kind: 'system', name: 'Sistem C', scope: 'external', agency: 'Agensi C' },
  ],
  links: [
    {
      id: 'x1',
      from: 'y1',
      to: 'a1',
      method,
      data: [{ name: 'Kelayakan akademik', classification: 'classification-restricted', holding: 'repository-education' }],
    },
  ],
});

/** Another agency's data through a web service of its own. */
export const wrong = drawing(parts('method-webservice'));

/** The same data through MyGDX. */
export const right = drawing(parts('method-mygdx'));
