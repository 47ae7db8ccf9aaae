import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pengambilan Pekerja',
  elements: [
    {
      id: 't1',
      kind: 'site',
      name: 'PDSA JDN',
      location: 'location-pdsa',
      hardware: [{ name: 'Pelayan aplikasi', quantity: 4 }],
      software: [{ name: 'PostgreSQL', version: '16' }],
      placement: 'Persekitaran produksi',
    },
    { id: 'n1', kind: 'network', name: 'MyGov*Net.PDSA', network: 'network-mygovnet-pdsa', speed: { value: 10, unit: 'Gbps' } },
  ],
} satisfies DrawingParts;

/** A data centre and a network that know nothing of each other. */
export const wrong = drawing(PARTS);

/** The data centre is on the network. */
export const right = drawing({ ...PARTS, links: [['t1', 'n1']] });
