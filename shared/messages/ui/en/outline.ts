import type { outline as ms } from '../ms/outline';

export const outline: Readonly<Record<keyof typeof ms, string>> = {
  'command.toggleOutline': 'Text outline',
  'outline.title': 'Text outline',
  'outline.text': 'Outline of the drawing',
  'outline.lead': 'One line for each element. Write, or paste a meeting’s notes, then update the drawing.',
  'outline.apply': 'Update the drawing',
  'outline.discard': 'Discard changes',
  'outline.same': 'The text is the same as the drawing.',
  'outline.changes': '{added} new · {changed} changed · {removed} removed',
  'outline.problems': '{count} lines have to be put right first',
  'outline.line': 'Line {line}',
  'outline.legend': 'How to write it',
  'outline.legendElement': 'kind: name',
  'outline.legendList': 'several elements of a kind',
  'outline.legendPart': 'inside: indent by two blanks',
  'outline.legendLink': 'links, also <- and <->',
  'outline.legendProperty': 'details, divided by ;',
  'outline.legendQuote': 'a name with , ; [ ] #',
  'outline.legendMore': 'What is not written here (places, notes, waivers) is kept.',
  'notice.outlineApplied': 'Drawing updated: {added} new, {changed} changed, {removed} removed.',
  'edit.outline': 'Change by outline',
};
