import type { submission as ms } from '../ms/submission';

export const submission: Readonly<Record<keyof typeof ms, string>> = {
  'command.pack': 'Submission pack…',
  'command.compare': 'Compare with another drawing…',
  'pack.title': 'Submission pack for JTISA',
  'pack.about': 'One ZIP with {parts}, in the stage ready for JTISA, and a manifest with the SHA-256 of each part.',
  'pack.ready': 'No errors and no warnings: this drawing is ready.',
  'pack.obstacles': 'Still in the way: {count}',
  'pack.run': 'Make the pack',
  'pack.runAnyway': 'Make the pack anyway',
  'pack.making': 'Making the pack…',
  'verify.title': 'Submission pack: {name}',
  'verify.looking': 'Looking at the pack…',
  'verify.open': 'Open the drawing in it',
  'compare.title': 'Compared with {name}',
  'compare.view': 'View',
  'compare.overlaid': 'Overlaid',
  'compare.beside': 'Side by side',
  'compare.swap': 'Swap before and after',
  'compare.picture': 'The drawing with its changes marked',
  'compare.export': 'Export as PNG',
};
