import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { namesIn } from '../../shared/adding/names';
import { LANES } from '../../shared/document/kinds';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { KeyNames } from '../ui/KeyNames';
import { addSeveral } from './add-several';
import { addFromLibrary } from './add-from-library';
import styles from './library.module.css';
import { browseRows, type LibraryRow } from './library-rows';
import { LibraryRowView } from './LibraryRowView';
import { searchRows } from './search-rows';

const ALL_LANES = new Set(LANES.map((lane) => `lane-${lane}`));

/**
 * Everything that can be added, by lane, and a search over all of it in Malay and English. The keyboard stays in the
 * search box: arrows move through the rows, Enter adds, right and left open and close.
 */
export function LibraryPanel() {
  const t = useText();
  const lang = useLang();
  const treeId = useId();
  const search = useRef<HTMLInputElement>(null);
  const request = useEditor((state) => state.searchRequest);
  const own = useEditor((state) => state.ownEntries);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(ALL_LANES);
  const [activeId, setActiveId] = useState<string>();
  const searching = query.trim() !== '';
  const rows = useMemo(() => (searching ? searchRows(query, lang, t, own) : browseRows(open, lang, t, own)), [searching, query, open, lang, t, own]);
  const active = rows.find(({ id }) => id === activeId) ?? (searching ? rows[0] : undefined);
  const rowId = (row: LibraryRow): string => `${treeId}-${row.id}`;

  useEffect(() => {
    if (request > 0) search.current?.select();
  }, [request]);

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(`${treeId}-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, treeId]);

  const toggle = (row: LibraryRow, expanded: boolean): void => {
    const next = new Set(open);
    if (expanded) next.add(row.id);
    else next.delete(row.id);
    setOpen(next);
  };

  const choose = (row: LibraryRow, linked: boolean): void => {
    setActiveId(row.id);
    if (row.item) {
      if (row.names) addSeveral(row.item, row.names);
      else addFromLibrary(row.item, { linked });
      setQuery('');
    } else if (row.expanded !== undefined) toggle(row, !row.expanded);
  };

  const move = (step: number): void => {
    const at = active ? rows.indexOf(active) : -1;
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    if (next) setActiveId(next.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active) choose(active, event.ctrlKey || event.metaKey);
    else if (event.key === 'Escape' && searching) setQuery('');
    else if (event.key === 'ArrowRight' && active?.expanded === false && !searching) toggle(active, true);
    else if (event.key === 'ArrowLeft' && active?.expanded === true && !searching) toggle(active, false);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.panel}>
      <div className={styles.search}>
        <Search size={15} aria-hidden className={styles.searchIcon} />
        <input
          ref={search}
          type="search"
          className={styles.input}
          role="combobox"
          aria-expanded
          aria-haspopup="tree"
          aria-controls={treeId}
          aria-activedescendant={active ? rowId(active) : undefined}
          aria-label={t('library.search')}
          placeholder={t('library.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActiveId(undefined);
          }}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (namesIn(text).length < 2) return;
            // A one-line field would run the lines together.
            event.preventDefault();
            setQuery(text);
          }}
        />
        {query === '' && <KeyNames shortcut="/" />}
      </div>
      <div
        id={treeId}
        role="tree"
        tabIndex={0}
        className={styles.tree}
        aria-label={t('app.library')}
        aria-activedescendant={active ? rowId(active) : undefined}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <LibraryRowView key={row.id} id={rowId(row)} row={row} active={row === active} onChoose={(linked) => choose(row, linked)} />
        ))}
      </div>
      <p className={styles.hint}>{t('library.hint')}</p>
    </div>
  );
}
