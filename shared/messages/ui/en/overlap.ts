import type { overlap as ms } from '../ms/overlap';

export const overlap: Readonly<Record<keyof typeof ms, string>> = {
  'command.overlap': 'Find overlap…',
  'overlap.looking': 'Looking at the drawings',
  'overlap.progress': '{done} of {all} drawings looked at…',
  'overlap.cancelled': 'The search was cancelled.',
  'overlap.again': 'Look again',
  'overlap.unread': '{count} drawings are damaged and were not looked at.',
  'overlap.view': 'View',
  'overlap.list': 'List',
  'overlap.picture': 'Picture',
  'overlap.pictureAlt': 'Which drawing shares what with which; it says the same as the list',
  'overlap.all': 'All',
  'overlap.general': 'With terms of the guide’s lists',
  'overlap.score': 'Score {score} of 100',
  'overlap.more': 'Show {count} more',
  'overlap.export': 'Export {format}',
};
