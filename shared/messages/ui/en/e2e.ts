import type { e2e as ms } from '../ms/e2e';

export const e2e: Readonly<Record<keyof typeof ms, string>> = {
  'e2e.title': 'Category that the drawing speaks for',
  'e2e.unknown': 'Can’t be told yet',
  'e2e.differs': 'Differs from the category chosen: {chosen}.',
  'e2e.take': 'Use this category',
  'e2e.no-channels': 'No channel gives access to this service yet.',
  'e2e.medium-unknown': 'The medium of these channels is not stated yet:',
  'e2e.online-channels': 'Can be reached online through:',
  'e2e.no-online-channel': 'No online channel; only:',
  'e2e.counter-beside-online': 'There is a face-to-face channel too:',
  'e2e.agency-computers': 'The agency’s computers are used at:',
  'e2e.no-processes': 'No process is linked yet.',
  'e2e.manual-processes': 'There are manual processes:',
  'e2e.mode-unknown': 'The mode of these processes is not stated yet:',
  'e2e.all-processes-online': 'All processes are online:',
  'e2e.all-processes-manual': 'All processes are manual:',
  'e2e.several-relationships': 'Serves more than one group; an E2E service is for one group only:',
};
