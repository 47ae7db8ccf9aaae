import type { Element, System } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const SYSTEM = { id: 'y1', kind: 'system', name: 'Sistem Daftar Syarikat', agency: 'Suruhanjaya Syarikat Malaysia' } satisfies System;

const parts = (system: Element): DrawingParts => ({
  title: 'Lesen Premis Perniagaan',
  project: { agency: 'Majlis Bandaraya Melaka Bersejarah' },
  elements: [{ id: 'a1', kind: 'application', name: 'Sistem Lesen Premis', applicationKind: 'app-kind-main' }, system],
  links: [
    {
      id: 'x1',
      from: 'y1',
      to: 'a1',
      method: 'method-mygdx',
      data: [{ name: 'Profil syarikat', classification: 'classification-restricted', holding: 'registry-companies-cooperatives' }],
    },
  ],
});

/** Another agency's system drawn as the council's own. */
export const wrong = drawing(parts({ ...SYSTEM, scope: 'internal' }));

/** Drawn as the external system that it is. */
export const right = drawing(parts({ ...SYSTEM, scope: 'external' }));
