import type { terms as ms } from '../ms/terms';

export const terms: Readonly<Record<keyof typeof ms, string>> = {
  'lane.0': 'The drawing as a whole',
  'lane.8': 'Project',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.hint': 'Hint',
};
