import type { Application } from '../../document/types';
import { drawing } from '../testing';

const APPLICATION = {
  id: 'a1',
  kind: 'application',
  name: 'Sistem Pengambilan Pekerja',
  agencies: ['Suruhanjaya Perkhidmatan Awam', 'Kementerian Sumber Manusia'],
} satisfies Application;

/** An application that two agencies offer, of no kind. */
export const wrong = drawing({ title: 'Pengambilan Pekerja', elements: [APPLICATION] });

/** A main application of the government. */
export const right = drawing({ title: 'Pengambilan Pekerja', elements: [{ ...APPLICATION, applicationKind: 'app-kind-main' }] });
