import { useDeferredValue, useMemo } from 'react';
import { readOutline, isUnchanged, type OutlineChanges } from '../../shared/outline/changes';
import { applyOutline } from '../../shared/outline/apply';
import type { OutlineProblem } from '../../shared/outline/parse';
import { writeOutline } from '../../shared/outline/write';
import { useEditor } from '../store/editor';
import { useDrawing, useLang } from '../store/hooks';
import { selectElements } from '../store/selection';
import { canvas } from '../store/canvas-port';

/** How many elements and links an outline adds, changes and removes. */
export interface OutlineCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

interface OutlineNow {
  readonly text: string;
  readonly dirty: boolean;
  readonly problems: readonly OutlineProblem[];
  readonly counts: OutlineCounts;
  readonly change: (text: string) => void;
}

/**
 * The outline as it stands: the drawing's own while nothing is typed, following every change of it; then what is typed,
 * measured against the drawing that it was written from.
 */
export function useOutline(): OutlineNow {
  const { document } = useDrawing();
  const lang = useLang();
  const stored = useEditor((state) => state.outlineDraft);
  const draft = stored?.base.id === document.id ? stored : undefined;
  const own = useMemo(() => writeOutline(document, lang).text, [document, lang]);
  // Reading a long text must not hold up the typing.
  const read = useDeferredValue(draft);
  const { problems, changes } = useMemo(() => {
    let count = 0;
    return read ? readOutline(read.base, read.text, read.lang, () => ` ${++count}`) : { problems: [], changes: undefined };
  }, [read]);
  const change = (text: string): void => {
    const { base, lang: written } = draft ?? { base: document, lang };
    // What was typed and taken back again is the drawing's own text, which follows it.
    const same = text === writeOutline(base, written).text;
    useEditor.getState().setOutlineDraft(same ? undefined : { base, lang: written, text });
  };
  return { text: draft?.text ?? own, dirty: draft !== undefined && changes !== undefined && !(problems.length === 0 && isUnchanged(changes)), problems, counts: countsOf(changes), change };
}

function countsOf(changes: OutlineChanges | undefined): OutlineCounts {
  if (!changes) return { added: 0, changed: 0, removed: 0 };
  const { added, changed, moved, removed, links, title, order } = changes;
  const touched = new Set([...changed, ...moved].map(({ id }) => id));
  return {
    added: added.length + links.added.length,
    changed: touched.size + links.changed.length + Number(title !== undefined) + Number(order !== undefined),
    removed: removed.length + links.removed.length,
  };
}

const newId = (): string => crypto.randomUUID();

/** Makes the typed outline's changes, as one step that can be undone; nothing while a line can't be read. */
export function applyTypedOutline(): void {
  const { outlineDraft: draft, apply, setOutlineDraft, notify, select } = useEditor.getState();
  if (!draft) return;
  const { changes, problems } = readOutline(draft.base, draft.text, draft.lang, newId);
  if (problems.length > 0) return;
  const done = isUnchanged(changes) || apply('edit.outline', (document) => applyOutline(document, changes, { lang: draft.lang, newId }));
  if (!done) return;
  setOutlineDraft(undefined);
  notify({ kind: 'done', text: 'notice.outlineApplied', values: { ...countsOf(changes) } });
  const added = selectElements(...changes.added.map(({ id }) => id));
  if (added.elements.length === 0) return;
  select(added);
  canvas()?.reveal(added);
}
