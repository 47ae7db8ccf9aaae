import type { Application } from '../../document/types';
import { drawing } from '../testing';

const APPLICATION = {
  id: 'a1',
  kind: 'application',
  name: 'Sistem Lesen Premis',
  applicationKind: 'app-kind-main',
} satisfies Application;

/** A main application that a single council offers. */
export const wrong = drawing({
  title: 'Lesen Premis Perniagaan',
  elements: [{ ...APPLICATION, agencies: ['Majlis Bandaraya Melaka Bersejarah'] }],
});

/** The same application offered by two councils. */
export const right = drawing({
  title: 'Lesen Premis Perniagaan',
  elements: [{ ...APPLICATION, agencies: ['Majlis Bandaraya Melaka Bersejarah', 'Majlis Perbandaran Hang Tuah Jaya'] }],
});
