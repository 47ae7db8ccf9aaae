import type { handbook as ms } from '../ms/handbook';

export const handbook: Readonly<Record<keyof typeof ms, string>> = {
  'command.handbook': 'Handbook',
  'handbook.title': 'Handbook',
  'handbook.about': 'The WoG guide’s lists, terms and acronyms in both languages, with the table or paragraph they come from. Press F1 in a field to see its list.',
  'handbook.search': 'Look up a term, acronym or value',
  'handbook.section': 'Section',
  'handbook.all': 'All sections',
  'handbook.found': '{count} found',
  'handbook.none': 'Nothing matches.',
};
