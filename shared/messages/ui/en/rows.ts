import type { rows as ms } from '../ms/rows';

export const rows: Readonly<Record<keyof typeof ms, string>> = {
  'command.pasteRows': 'Paste rows from Excel or CSV…',
  'rows.title': 'Rows from Excel or CSV',
  'rows.lead': 'Copy rows in Excel and paste them here, or choose a CSV file. Each row becomes an element, or an exchange.',
  'rows.cells': 'The copied rows',
  'rows.file': 'Choose a CSV file…',
  'rows.target': 'Each row becomes',
  'rows.exchange': 'Data exchange',
  'rows.headings': 'The first row holds the headings',
  'rows.preview': 'Preview',
  'rows.row': 'Row',
  'rows.column': 'Column {number}',
  'rows.ignore': '(leave out)',
  'rows.add': 'Add {count}',
  'rows.left': '{count} rows will be left out; why stands below each.',
  'rows.more': '{count} more rows are not shown.',
  'rows.tooMany': 'Too many rows. Paste {max} or fewer at a time.',
  'notice.rowsAdded': 'Added: {elements} elements, {links} links.',
  'edit.rows': 'Paste rows',
};
