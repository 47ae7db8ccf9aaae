import { useCallback, useEffect, useRef, useState } from 'react';
import { setLists } from '../../shared/document/edits';
import { jsonEqual } from '../../shared/document/json-equal';
import { sharedRows, type ListRow, type SharedRows } from '../../shared/document/shared-rows';
import type { Element, Link, LmvDocument } from '../../shared/document/types';
import { useEditor } from '../store/editor';

type Target = Element | Link;

/** A list property of what is selected, and how it is changed. */
export interface SharedList<Row extends ListRow> {
  readonly shared: SharedRows<Row>;
  /**
   * Changes the lists as they stand in the document at that moment, as one step; an emptied list goes.
   * @param group consecutive changes of one group are one step (typing in one row)
   */
  readonly edit: (change: (shared: SharedRows<Row>) => SharedRows<Row>, group?: string) => void;
}

/**
 * The lists that one or several elements, or links, hold in one property.
 * @param targets at least one; all elements or all links
 */
export function useSharedRows<Row extends ListRow>(targets: readonly Target[], property: string): SharedList<Row> {
  // What was the same row stays so while it is typed in, even where its name is another row's for a moment.
  const [kept, keep] = useState<SharedRows<Row>>();
  const shared = sameRows(kept, targets.map((target) => listOf(target, property) as readonly Row[]));
  // Two changes may come before the next picture: typing that was held back, and what the key asks for.
  const latest = useRef(shared);
  useEffect(() => {
    latest.current = shared;
  });
  const ids = targets.map(({ id }) => id).join(' ');

  const edit = useCallback<SharedList<Row>['edit']>(
    (change, group) => {
      const { apply, drawing } = useEditor.getState();
      const all = ids.split(' ');
      const isLink = drawing?.index.link(all[0] ?? '') !== undefined;
      let next = latest.current;
      const step = (document: LmvDocument): LmvDocument => {
        const targets: readonly Target[] = isLink ? document.links : document.elements;
        next = change(sameRows(next, all.map((id) => listOf(targets.find((target) => target.id === id), property) as readonly Row[])));
        return setLists(document, property, next.lists.map((list, at) => ({ id: all[at] ?? '', list })));
      };
      if (apply(isLink ? 'edit.linkProperty' : 'edit.property', step, group === undefined ? undefined : `${ids}/${property}/${group}`)) {
        latest.current = next;
        keep(next);
      }
    },
    [ids, property],
  );
  return { shared, edit };
}

function listOf(target: Target | undefined, property: string): readonly unknown[] {
  return ((target as Readonly<Record<string, unknown>> | undefined)?.[property] ?? []) as readonly unknown[];
}

/** The rows as they were found to be the same, while the lists are still those; else found anew. */
function sameRows<Row extends ListRow>(kept: SharedRows<Row> | undefined, lists: readonly (readonly Row[])[]): SharedRows<Row> {
  return kept && jsonEqual(kept.lists, lists) ? { lists, rows: kept.rows } : sharedRows(lists);
}
