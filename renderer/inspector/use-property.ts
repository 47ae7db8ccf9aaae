import { useCallback } from 'react';
import { setLinkProperty, setProperty } from '../../shared/document/edits';
import { jsonEqual } from '../../shared/document/json-equal';
import type { Element, Link, LmvDocument } from '../../shared/document/types';
import { useEditor } from '../store/editor';

export interface PropertyOf<Value> {
  /** The value that all of them have; undefined where they have none, or differ. */
  readonly value: Value | undefined;
  /** Whether they differ. */
  readonly mixed: boolean;
  /** Sets it on all of them, as one step; undefined takes it away. */
  readonly set: (value: Value | undefined) => void;
  /** As `set`, for what is being typed: one run of typing is one step. */
  readonly type: (value: Value | undefined) => void;
  /**
   * Changes it as it stands in the document at that moment (a number and its unit, where two changes may come at once).
   * @param group consecutive changes of one group are one step
   */
  readonly edit: (edit: (value: Value | undefined) => Value | undefined, group?: string) => void;
}

type Target = Element | Link;

function read(target: Target | undefined, property: string): unknown {
  return (target as Readonly<Record<string, unknown>> | undefined)?.[property];
}

/**
 * One property of the elements, or of the links, that are being edited.
 * @param targets at least one; all elements or all links
 */
export function useProperty<Value>(targets: readonly Target[], property: string): PropertyOf<Value> {
  const first = read(targets[0], property) as Value | undefined;
  const mixed = targets.some((target) => !jsonEqual(read(target, property), first));
  const ids = targets.map(({ id }) => id).join(' ');

  const edit = useCallback<PropertyOf<Value>['edit']>(
    (change, group) => {
      const { apply, drawing } = useEditor.getState();
      const all = ids.split(' ');
      const isLink = drawing?.index.link(all[0] ?? '') !== undefined;
      const set = isLink ? setLinkProperty : setProperty;
      const find = (document: LmvDocument, id: string): Target | undefined =>
        isLink ? document.links.find((link) => link.id === id) : document.elements.find((element) => element.id === id);
      apply(
        isLink ? 'edit.linkProperty' : 'edit.property',
        (document) => all.reduce((now, id) => set(now, id, property, change(read(find(now, id), property) as Value | undefined)), document),
        group === undefined ? undefined : `${ids}/${property}/${group}`,
      );
    },
    [ids, property],
  );
  const set = useCallback((value: Value | undefined) => edit(() => value), [edit]);
  const type = useCallback((value: Value | undefined) => edit(() => value, 'typing'), [edit]);
  return { value: mixed ? undefined : first, mixed, set, type, edit };
}
