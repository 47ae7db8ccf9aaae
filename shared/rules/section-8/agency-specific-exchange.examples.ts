import { drawing, type DrawingParts } from '../testing';

const parts = (category: string): DrawingParts => ({
  title: 'Lesen Premis Perniagaan',
  project: { agency: 'Majlis Bandaraya Melaka Bersejarah', category, sector: 'sector-economy', agencySpecificKind: 'agency-specific-procurement' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Lesen Premis', applicationKind: 'app-kind-agency-specific', agencies: ['Majlis Bandaraya Melaka Bersejarah'] },
    { id: 'y1', kind: 'system', name: 'Sistem Daftar Syarikat', scope: 'external', agency: 'Suruhanjaya Syarikat Malaysia' },
  ],
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

/** A project of one agency that takes data from another. */
export const wrong = drawing(parts('project-category-agency-specific'));

/** A project across agencies. */
export const right = drawing(parts('project-category-wog'));
