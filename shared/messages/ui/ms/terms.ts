/** What findings are sorted by; lanes, kinds and meanings have their words in `frame.ts`. */
export const terms = {
  'lane.0': 'Lukisan keseluruhan',
  'lane.8': 'Projek',
  'severity.error': 'Ralat',
  'severity.warning': 'Amaran',
  'severity.hint': 'Petua',
} as const;
