import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { KeyNames } from '../ui/KeyNames';
import dialog from '../ui/modal-dialog.module.css';
import styles from './palette.module.css';
import { elementIndex, paletteGroups, type PaletteRow } from './palette-rows';
import { PaletteGroupView } from './PaletteGroupView';
import { recentCommands } from './recent-commands';
import { takePaletteRow } from './take-palette-row';

/** How many rows Page Up and Page Down pass. */
const PAGE = 8;

/**
 * Every command, every element of the drawing and everything that can be added, by a few letters. The keyboard stays in
 * the field: arrows move through the rows, Enter takes one, Ctrl+Enter also links what it adds with the selection.
 */
export default function PaletteDialog() {
  const t = useText();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [before] = useState(() => document.activeElement);
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string>();
  const [recent] = useState(recentCommands);
  const state = useEditor();
  const { lang, drawing } = state;
  const elements = drawing?.document.elements;
  const index = useMemo(() => elements && elementIndex(elements, lang), [elements, lang]);
  const asked = useDeferredValue(query);
  const groups = useMemo(() => paletteGroups(asked, state, t, index, recent), [asked, state, t, index, recent]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const active = rows.find(({ id }) => id === activeId) ?? rows[0];
  const rowId = (row: PaletteRow): string => `${listId}-${row.id}`;

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(`${listId}-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, listId]);

  const close = (): void => {
    state.closeDialog();
    // Back to where the person was, before anything that was chosen takes the keyboard elsewhere.
    if (before instanceof HTMLElement) before.focus();
  };

  const take = (row: PaletteRow, linked: boolean): void => {
    close();
    takePaletteRow(row.act, linked);
  };

  const move = (step: number): void => {
    const at = active ? rows.indexOf(active) : -1;
    setActiveId(rows[(at + step + rows.length) % rows.length]?.id);
  };

  const page = (step: number): void => {
    const at = active ? rows.indexOf(active) : 0;
    setActiveId(rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'PageDown') page(PAGE);
    else if (event.key === 'PageUp') page(-PAGE);
    else if (event.key === 'Enter') {
      // The rows of what stands in the field now, also where it was typed faster than it was drawn.
      const now = asked === query ? active : paletteGroups(query, state, t, index, recent)[0]?.rows[0];
      if (now) take(now, event.ctrlKey || event.metaKey);
    } else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) close();
    else return;
    event.preventDefault();
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup className={styles.popup} initialFocus={field} finalFocus={false}>
            <Dialog.Title className="visually-hidden">{t('palette.title')}</Dialog.Title>
            <div className={styles.search}>
              <Search size={17} aria-hidden />
              <input
                ref={field}
                className={styles.field}
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                aria-autocomplete="list"
                aria-controls={listId}
                aria-activedescendant={active ? rowId(active) : undefined}
                aria-label={t('palette.title')}
                placeholder={t(drawing ? 'palette.placeholder' : 'palette.placeholderStart')}
                autoComplete="off"
                spellCheck={false}
                value={query}
                onChange={(event) => {
                  setQuery(event.target.value);
                  setActiveId(undefined);
                }}
                onKeyDown={onKeyDown}
              />
            </div>
            {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select's options hold no pictures */}
            <div id={listId} role="listbox" aria-label={t('palette.list')} tabIndex={-1} className={styles.list}>
              {groups.map((group) => (
                <PaletteGroupView key={group.id} id={`${listId}-${group.id}`} group={group} rowId={rowId} active={active} onTake={take} />
              ))}
            </div>
            {rows.length === 0 && <p className={styles.nothing}>{t('palette.nothing', { query: asked })}</p>}
            {active?.act.kind === 'add' && (
              <p className={styles.hint}>
                <KeyNames shortcut="Enter" /> {t('next.hintTake')}
                <KeyNames shortcut="Mod+Enter" /> {t('palette.hintLink')}
              </p>
            )}
            <output className="visually-hidden">{t('palette.count', { count: rows.length })}</output>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
