import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Kuarters',
  elements: [
    { id: 's1', kind: 'service', name: 'Permohonan Kuarters', category: 'service-category-partial-e2e' },
    { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
    { id: 'p2', kind: 'process', name: 'Pemeriksaan', process: 'process-inspect', mode: 'manual' },
    { id: 'a1', kind: 'application', name: 'Sistem Kuarters', applicationKind: 'app-kind-main' },
    { id: 'f1', kind: 'platform', name: 'MyDigital ID', platform: 'platform-mydigital-id' },
  ],
} satisfies DrawingParts;
const LINKS = [['s1', 'p1'], ['s1', 'p2'], ['a1', 'f1']] satisfies DrawingParts['links'];

/** Nothing does the online process. The manual one needs no application. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** The application does it. */
export const right = drawing({ ...PARTS, links: [...LINKS, ['p1', 'a1']] });
