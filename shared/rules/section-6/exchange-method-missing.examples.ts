import type { Link } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const LINK = {
  id: 'x1',
  from: 'y1',
  to: 'a1',
  data: [{ name: 'Maklumat diri calon', classification: 'classification-restricted', holding: 'registry-population' }],
} satisfies Link;

const parts = (link: Link): DrawingParts => ({
  title: 'Pengambilan Pekerja',
  project: { agency: 'Suruhanjaya Perkhidmatan Awam' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' },
    { id: 'y1', kind: 'system', name: 'Sistem Daftar Penduduk', scope: 'external', agency: 'Jabatan Pendaftaran Negara' },
  ],
  links: [link],
});

/** Data flows, nobody says how. */
export const wrong = drawing(parts(LINK));

/** Data flows through MyGDX. */
export const right = drawing(parts({ ...LINK, method: 'method-mygdx' }));
