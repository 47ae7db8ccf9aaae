import { drawing } from '../testing';

const CHANNEL = { id: 'c1', kind: 'channel', name: 'Aplikasi mudah alih' } as const;
const SERVICE = { id: 's1', kind: 'service', name: 'Bayaran Cukai Taksiran' } as const;

/** The medium holds a name that somebody typed, not one of the catalogue's ids. */
export const wrong = drawing({
  title: 'Bayaran Cukai Taksiran',
  elements: [{ ...CHANNEL, medium: 'Aplikasi MyGov' }, SERVICE],
  links: [['c1', 's1']],
});

/** The medium is the catalogue's. */
export const right = drawing({
  title: 'Bayaran Cukai Taksiran',
  elements: [{ ...CHANNEL, medium: 'medium-app-mygov' }, SERVICE],
  links: [['c1', 's1']],
});
