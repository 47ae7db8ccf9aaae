import type { Element, System } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const SYSTEM = { id: 'y1', kind: 'system', name: 'Sistem Gaji Berpusat', agency: 'Jabatan Akauntan Negara' } satisfies System;

const parts = (system: Element): DrawingParts => ({
  title: 'Pengambilan Pekerja',
  project: { agency: 'Suruhanjaya Perkhidmatan Awam' },
  elements: [{ id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' }, system],
  links: [{ id: 'x1', from: 'a1', to: 'y1', method: 'method-mygdx', data: [{ name: 'Senarai lantikan', classification: 'classification-restricted' }] }],
});

/** Whose system it is shows only to those who know. */
export const wrong = drawing(parts(SYSTEM));

/** The system of another agency. */
export const right = drawing(parts({ ...SYSTEM, scope: 'external' }));
