import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Tempahan Fasiliti Sukan',
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Tempahan Fasiliti', applicationKind: 'app-kind-main' },
    { id: 't1', kind: 'site', name: 'MyGovCloud@CFA', location: 'location-mygovcloud-cfa' },
    { id: 'n1', kind: 'network', name: 'MyGovNet', network: 'network-mygovnet', speed: { value: 100, unit: 'Mbps' } },
  ],
} satisfies DrawingParts;

/** The network stands beside the drawing. */
export const wrong = drawing({ ...PARTS, links: [['a1', 't1']] });

/** The network joins the site. */
export const right = drawing({ ...PARTS, links: [['a1', 't1'], ['t1', 'n1']] });
