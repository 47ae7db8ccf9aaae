import type { Element, Link } from '../../shared/document/types';
import { useProperty } from './use-property';

export interface RowsOf<Row> {
  readonly rows: readonly Row[];
  readonly onEdit: (edit: (rows: readonly Row[]) => readonly Row[], group?: string) => void;
}

/** A property that holds a list; an emptied list goes. */
export function useRows<Row>(targets: readonly (Element | Link)[], property: string): RowsOf<Row> {
  const { value, edit } = useProperty<readonly Row[]>(targets, property);
  return {
    rows: value ?? [],
    onEdit: (change, group) =>
      edit((now) => {
        const next = change(now ?? []);
        return next.length === 0 ? undefined : next;
      }, group),
  };
}
