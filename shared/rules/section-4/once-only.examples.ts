import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Subsidi Baja', category: 'service-category-e2e', product: 'Baucar baja' } as const;
const PROCESS = { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' } as const;
const LINKS = [['s1', 'p1']] satisfies DrawingParts['links'];

/** The farmer is asked for the land that the land registry knows. */
export const wrong = drawing({
  title: 'Subsidi Baja',
  elements: [SERVICE, { ...PROCESS, collects: [{ name: 'Jenis tanaman' }, { name: 'Pemilikan tanah', holding: 'registry-land' }] }],
  links: LINKS,
});

/** The farmer is asked only for what nobody else knows. */
export const right = drawing({ title: 'Subsidi Baja', elements: [SERVICE, { ...PROCESS, collects: [{ name: 'Jenis tanaman' }] }], links: LINKS });
