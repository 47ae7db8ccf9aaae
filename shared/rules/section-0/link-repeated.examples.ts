import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Semakan Kelayakan Bantuan',
  elements: [
    { id: 'y1', kind: 'system', name: 'Sistem Pendaftaran Penduduk', scope: 'external', agency: 'Jabatan Pendaftaran Negara' },
    { id: 'a1', kind: 'application', name: 'Sistem Bantuan Keluarga', applicationKind: 'app-kind-main' },
  ],
} satisfies DrawingParts;

const FIRST = { id: 'x1', from: 'y1', to: 'a1', method: 'method-mygdx', data: [{ name: 'Maklumat isi rumah', classification: 'classification-restricted' }] };

/** One exchange is drawn twice. */
export const wrong = drawing({
  ...PARTS,
  links: [FIRST, { id: 'x2', from: 'y1', to: 'a1', method: 'method-mygdx', data: [{ name: 'Status warganegara', classification: 'classification-restricted' }] }],
});

/** One line, with all that flows along it. */
export const right = drawing({
  ...PARTS,
  links: [{ ...FIRST, data: [...FIRST.data, { name: 'Status warganegara', classification: 'classification-restricted' }] }],
});
