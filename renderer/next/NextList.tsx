import { useEffect, useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { nextSteps } from '../../shared/adding/next/steps';
import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { Element } from '../../shared/document/types';
import { useLang, useText } from '../store/hooks';
import { KeyNames } from '../ui/KeyNames';
import { nextGroups, type NextRow } from './next-rows';
import { NextGroupView } from './NextGroupView';
import { takeRow } from './take-row';
import styles from './next.module.css';

/** No list of names is higher; it scrolls then. */
const MOST_LINES = 6;

interface NextListProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly index: DrawingIndex;
  readonly stood: readonly Element[];
}

/**
 * A field and what fits in it. The keyboard stays in the field: arrows move through the rows, Enter takes one,
 * Ctrl+Enter takes it and stays. Several lines make several elements.
 */
export function NextList({ field, index, stood }: NextListProps) {
  const t = useText();
  const lang = useLang();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string>();
  const steps = useMemo(() => nextSteps(index, stood), [index, stood]);
  const groups = useMemo(() => nextGroups(steps, query, { lang, t, stood: stood[0] }), [steps, query, lang, t, stood]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const active = rows.find(({ id }) => id === activeId) ?? rows[0];
  const rowId = (row: NextRow): string => `${listId}-${row.id}`;

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(`${listId}-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, listId]);

  const take = (row: NextRow, stay: boolean): void => {
    takeRow(row, stood.map(({ id }) => id), stay);
    setQuery('');
    setActiveId(undefined);
  };

  const move = (step: number): void => {
    const at = active ? rows.indexOf(active) : -1;
    setActiveId(rows[(at + step + rows.length) % rows.length]?.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && !event.shiftKey) {
      if (active) take(active, event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <textarea
        ref={field}
        className={styles.field}
        rows={Math.min(MOST_LINES, query.split('\n').length)}
        aria-label={t('next.field')}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active ? rowId(active) : undefined}
        placeholder={t('next.placeholder')}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActiveId(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select's options hold no pictures */}
      <div id={listId} role="listbox" aria-label={t('next.list')} tabIndex={-1} className={styles.list}>
        {groups.map((group) => (
          <NextGroupView key={group.id} id={`${listId}-${group.id}`} group={group} rowId={rowId} active={active} onTake={take} />
        ))}
        {rows.length === 0 && <p className={styles.nothing}>{t('next.nothing')}</p>}
      </div>
      <p className={styles.hint}>
        <KeyNames shortcut="Enter" /> {t('next.hintTake')}
        <KeyNames shortcut="Mod+Enter" /> {t('next.hintStay')}
        <KeyNames shortcut="Shift+Enter" /> {t('next.hintLine')}
      </p>
    </>
  );
}
