import type { Application } from '../../document/types';
import { drawing } from '../testing';

const APPLICATION = {
  id: 'a1',
  kind: 'application',
  name: 'Sistem Pengurusan Sumber Manusia',
  agencies: ['Jabatan Perkhidmatan Awam'],
} satisfies Application;

/** Human resources, as an application of the agency's own. */
export const wrong = drawing({
  title: 'Pengurusan Cuti Pegawai',
  elements: [{ ...APPLICATION, applicationKind: 'app-kind-agency-specific' }],
});

/** The same application as what it is: one that all of government may use. */
export const right = drawing({ title: 'Pengurusan Cuti Pegawai', elements: [{ ...APPLICATION, applicationKind: 'app-kind-generic' }] });
