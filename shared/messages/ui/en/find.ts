import type { find as ms } from '../ms/find';

export const find: Readonly<Record<keyof typeof ms, string>> = {
  'command.findText': 'Find and filter…',
  'command.clearFilter': 'Remove the filter',
  'find.title': 'Find and filter',
  'find.field': 'Find in the drawing',
  'find.placeholder': 'Find names, notes, agencies, data…',
  'find.count': '{count} matches',
  'find.countOne': '{count} match',
  'find.none': 'No matches.',
  'find.list': 'Matches',
  'find.drawing': 'Drawing',
  'find.filter': 'Keep lit',
  'find.lane': 'Lane',
  'find.allLanes': 'All lanes',
  'find.agency': 'Agency',
  'find.allAgencies': 'All agencies',
  'find.severity': 'Findings',
  'find.anyFinding': 'With or without findings',
  'find.shown': '{count} of {all} elements lit',
  'find.clear': 'Remove the filter',
  'find.on': 'Filtered: {what}',
};
