import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pengambilan Pekerja',
  elements: [
    { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
    { id: 'p2', kind: 'process', name: 'Cetakan', process: 'process-generate', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-agency-specific', agencies: ['Agensi PQRST'] },
    { id: 'm1', kind: 'module', name: 'Modul Permohonan', parent: 'a1' },
    { id: 'as1', kind: 'application-service', name: 'Perkhidmatan permohonan calon', parent: 'm1' },
    { id: 'm2', kind: 'module', name: 'Modul Laporan', parent: 'a1' },
    { id: 'as2', kind: 'application-service', name: 'Perkhidmatan pelaporan', parent: 'm2' },
  ],
} satisfies DrawingParts;

/** The report module serves no process. */
export const wrong = drawing({ ...PARTS, links: [['p1', 'm1'], ['p2', 'm1']] });

/** Printing is what the report module is for. */
export const right = drawing({ ...PARTS, links: [['p1', 'm1'], ['p2', 'm2']] });
