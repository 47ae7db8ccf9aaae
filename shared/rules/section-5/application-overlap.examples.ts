import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Bantuan Mangsa Banjir',
  elements: [
    { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Bantuan Bencana', applicationKind: 'app-kind-agency-specific', agencies: ['NADMA'] },
    { id: 'm1', kind: 'module', name: 'Modul Mangsa', parent: 'a1' },
    { id: 'as1', kind: 'application-service', name: 'Perkhidmatan pendaftaran mangsa', parent: 'm1' },
    { id: 'm2', kind: 'module', name: 'Modul Pusat Pemindahan', parent: 'a1' },
  ],
  links: [['p1', 'm1'], ['p1', 'm2']],
} satisfies DrawingParts;

/** Two modules register the victims. */
export const wrong = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 'as2', kind: 'application-service', name: 'Perkhidmatan pendaftaran mangsa', parent: 'm2' }],
});

/** One registers, the other assigns places. */
export const right = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 'as2', kind: 'application-service', name: 'Perkhidmatan penempatan mangsa', parent: 'm2' }],
});
