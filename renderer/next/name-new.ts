import { elementOf } from '../../shared/document/edits/checks';
import { nameSeveral } from '../../shared/adding/name-several';
import { takeOwnEntry, typesOfKind } from '../../shared/lists/own-item';
import { useEditor } from '../store/editor';
import { selectElements } from '../store/selection';

/**
 * Gives a new element its name; a list of names makes one more like it for each, and selects them all. What the person's
 * own lists say of a name comes along.
 */
export function nameNew(id: string, names: readonly string[]): void {
  const { apply, lang, ownEntries, select, notify } = useEditor.getState();
  let named: readonly string[] = [];
  const done = apply(names.length > 1 ? 'edit.addSeveral' : 'edit.rename', (document) => {
    const { document: after, ids } = nameSeveral(document, id, names, { lang, newId: () => crypto.randomUUID() });
    named = ids;
    return ids.reduce((now, each) => {
      const { kind, name = '' } = elementOf(now, each);
      const entry = ownEntries.named(name, typesOfKind(kind));
      return entry ? takeOwnEntry(now, each, entry, name) : now;
    }, after);
  });
  if (!done || named.length < 2) return;
  select(selectElements(...named));
  notify({ kind: 'info', text: 'notice.nextSeveral', values: { count: named.length, links: 0 } });
}
