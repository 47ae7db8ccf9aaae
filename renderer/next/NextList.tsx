import { useEffect, useId, useLayoutEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { nextSteps } from '../../shared/adding/next/steps';
import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { Element } from '../../shared/document/types';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import type { NextOffer } from '../store/next-slice';
import { KeyNames } from '../ui/KeyNames';
import { linkGroups } from './link-groups';
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
  readonly offer: NextOffer;
}

/**
 * A field and what fits in it. The keyboard stays in the field: arrows move through the rows, Enter takes one,
 * Ctrl+Enter takes it and stays. Several lines make several elements. A link leads back to where it was drawn from.
 */
export function NextList({ field, index, stood, offer }: NextListProps) {
  const t = useText();
  const lang = useLang();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string>();
  const steps = useMemo(() => nextSteps(index, stood), [index, stood]);
  const own = useEditor((state) => state.ownEntries);
  const links = offer === 'links';
  const groups = useMemo(() => {
    const words = { lang, t, stood: stood[0] };
    return links ? linkGroups(index, stood, steps, query, words) : nextGroups(steps, query, words, own);
  }, [links, index, steps, query, lang, t, stood, own]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const active = rows.find(({ id }) => id === activeId) ?? rows[0];
  const rowId = (row: NextRow): string => `${listId}-${row.id}`;

  // At once, not in the frame after, when the popover would do it: the first letters come as soon as the key that opened it.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [field]);

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(`${listId}-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, listId]);

  const take = (row: NextRow, stay: boolean): void => {
    const { step, names } = row;
    if (!step) return;
    takeRow({ step, names }, stood.map(({ id }) => id), stay ? 'stay' : links ? 'go back' : 'go on');
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
        aria-label={t(links ? 'next.linkField' : 'next.field')}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active ? rowId(active) : undefined}
        placeholder={t(links ? 'next.linkPlaceholder' : 'next.placeholder')}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActiveId(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select's options hold no pictures */}
      <div id={listId} role="listbox" aria-label={t(links ? 'next.linkList' : 'next.list')} aria-activedescendant={active ? rowId(active) : undefined} tabIndex={0} className={styles.list} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <NextGroupView key={group.id} id={`${listId}-${group.id}`} group={group} rowId={rowId} active={active} onTake={take} />
        ))}
        {rows.length === 0 && <p className={styles.nothing}>{t(links ? 'next.linkNothing' : 'next.nothing')}</p>}
      </div>
      <p className={styles.hint}>
        <KeyNames shortcut="Enter" /> {t(links ? 'next.hintLink' : 'next.hintTake')}
        <KeyNames shortcut="Mod+Enter" /> {t(links ? 'next.hintLinkStay' : 'next.hintStay')}
        {!links && (
          <>
            <KeyNames shortcut="Shift+Enter" /> {t('next.hintLine')}
          </>
        )}
      </p>
    </>
  );
}
