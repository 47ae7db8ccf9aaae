import type { Element } from '../../document/types';
import { drawing } from '../testing';

const ELEMENTS = [
  { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
  { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-agency-specific', agencies: ['Agensi PQRST'] },
  { id: 'm1', kind: 'module', name: 'Modul Permohonan', parent: 'a1' },
] satisfies readonly Element[];

/** A module, and nothing that it offers. */
export const wrong = drawing({ title: 'Pengambilan Pekerja', elements: ELEMENTS, links: [['p1', 'm1']] });

/** The module offers an application service. */
export const right = drawing({
  title: 'Pengambilan Pekerja',
  elements: [...ELEMENTS, { id: 'as1', kind: 'application-service', name: 'Perkhidmatan permohonan calon', parent: 'm1' }],
  links: [['p1', 'm1']],
});
