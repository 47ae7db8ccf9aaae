import type { Project } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pembaharuan Pelayan Pejabat',
  elements: [
    {
      id: 't1',
      kind: 'site',
      name: 'PDSA JDN',
      location: 'location-pdsa',
      hardware: [{ name: 'Pelayan fail', quantity: 2 }],
      software: [{ name: 'Windows Server', version: '2025' }],
      placement: 'Rak 12, kuasa berganda',
    },
  ],
} satisfies DrawingParts;
const PROJECT = { agency: 'Agensi PQRST', category: 'project-category-agency-specific' } satisfies Project;

/** An agency's own project, of no kind. */
export const wrong = drawing({ ...PARTS, project: PROJECT });

/** It buys hardware and software. */
export const right = drawing({ ...PARTS, project: { ...PROJECT, agencySpecificKind: 'agency-specific-procurement' } });
