import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Lesen Premis Perniagaan',
  elements: [
    {
      id: 't1',
      kind: 'site',
      name: 'PDSA JDN',
      location: 'location-pdsa',
      hardware: [{ name: 'Pelayan aplikasi', quantity: 2 }],
      software: [{ name: 'PostgreSQL', version: '16' }],
      placement: 'Persekitaran produksi',
    },
    { id: 'n1', kind: 'network', name: 'IPVPN', network: 'network-ipvpn', speed: { value: 50, unit: 'Mbps' } },
  ],
} satisfies DrawingParts;

/** Only a leased line. */
export const wrong = drawing({ ...PARTS, links: [['t1', 'n1']] });

/** The data centre is on the government's network too. */
export const right = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 'n2', kind: 'network', name: 'MyGov*Net.PDSA', network: 'network-mygovnet-pdsa', speed: { value: 10, unit: 'Gbps' } }],
  links: [['t1', 'n1'], ['t1', 'n2']],
});
