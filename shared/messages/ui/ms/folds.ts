/** Folding lanes on the canvas. */
export const folds = {
  'command.foldLane': 'Lipat lorong',
  'command.foldOthers': 'Lipat semua lorong lain',
  'command.unfoldAll': 'Buka semua lorong',
  'folds.fold': 'Lipat lorong {lane}: {name}',
  'folds.strip': 'Lorong {lane}: {name}, {elements} dilipat',
  'folds.stripFindings': 'Lorong {lane}: {name}, {elements} dilipat, {severity}, {count} penemuan',
  'folds.unfold': 'Buka lorong {lane}',
} as const;
