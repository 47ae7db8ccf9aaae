import type { handbook as ms } from '../ms/handbook';

export const handbook: Readonly<Record<keyof typeof ms, string>> = {
  'command.handbook': 'Handbook',
  'handbook.title': 'Handbook',
  'handbook.about': 'The WoG guide’s lists, terms, acronyms and rules in both languages, with the table or paragraph they come from. Press F1 in a field to see its list.',
  'handbook.search': 'Look up a term, acronym or value',
  'handbook.section': 'Section',
  'handbook.all': 'All sections',
  'handbook.found': '{count} found',
  'handbook.rulePage': 'The rule’s page',
  'handbook.seeList': 'See {list} in the handbook',
  'handbook.seeSource': 'See “{source}” in the handbook',
  'handbook.none': 'Nothing matches.',
};
