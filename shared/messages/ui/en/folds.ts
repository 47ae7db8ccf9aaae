import type { folds as ms } from '../ms/folds';

export const folds: Readonly<Record<keyof typeof ms, string>> = {
  'command.foldLane': 'Fold lane',
  'command.foldOthers': 'Fold all other lanes',
  'command.unfoldAll': 'Open all lanes',
  'folds.fold': 'Fold lane {lane}: {name}',
  'folds.strip': 'Lane {lane}: {name}, {elements} folded away',
  'folds.stripFindings': 'Lane {lane}: {name}, {elements} folded away, {severity}, findings: {count}',
  'folds.unfold': 'Open lane {lane}',
};
