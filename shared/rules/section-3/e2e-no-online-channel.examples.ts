import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Pertukaran Hak Milik Kenderaan', product: 'Geran baharu' } as const;
const COUNTER = { id: 'c1', kind: 'channel', name: 'Kaunter JPJ', medium: 'channel-counter' } as const;
const PROCESS = { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' } as const;
const LINKS = [['c1', 's1'], ['s1', 'p1']] satisfies DrawingParts['links'];

/** An E2E service that is only to be had at the counter. */
export const wrong = drawing({
  title: 'Pertukaran Hak Milik Kenderaan',
  elements: [COUNTER, { ...SERVICE, category: 'service-category-e2e' }, PROCESS],
  links: LINKS,
});

/** What it is as drawn: served at the counter with the agency's computers. */
export const right = drawing({
  title: 'Pertukaran Hak Milik Kenderaan',
  elements: [COUNTER, { ...SERVICE, category: 'service-category-e-counter' }, PROCESS],
  links: LINKS,
});
