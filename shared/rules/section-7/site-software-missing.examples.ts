import type { Site } from '../../document/types';
import { drawing } from '../testing';

const SITE = {
  id: 't1',
  kind: 'site',
  name: 'MyGovCloud@CFA',
  location: 'location-mygovcloud-cfa',
  hardware: [{ name: 'Nod kontena', quantity: 6, specification: '8 vCPU, 32 GB' }],
  placement: 'Persekitaran ujian dan beban puncak',
} satisfies Site;

/** Machines, and nothing that runs on them. */
export const wrong = drawing({ title: 'Pengambilan Pekerja', elements: [SITE] });

/** What runs on them is listed. */
export const right = drawing({
  title: 'Pengambilan Pekerja',
  elements: [{ ...SITE, software: [{ name: 'Kubernetes', version: '1.31' }, { name: 'PostgreSQL', version: '16' }] }],
});
