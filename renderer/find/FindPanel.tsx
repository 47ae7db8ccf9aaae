import { X } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { findText, type TextHit } from '../../shared/find/find-text';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import styles from './find.module.css';
import { FilterFields } from './FilterFields';
import { MOST, positionAfter } from './find-hits';
import { goToHit } from './go-to-hit';
import { HitRow } from './HitRow';

/**
 * Finds a text in the drawing and dims what is not looked at. The keyboard stays in the field: Enter and the arrows go
 * from match to match, Ctrl+Enter on to the match's own field.
 */
export function FindPanel() {
  const t = useText();
  const lang = useLang();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const request = useEditor((state) => state.findRequest);
  const { document, index } = useDrawing();
  const query = useEditor((state) => state.findQuery);
  const at = useEditor((state) => state.findAt);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => findText(document, asked, lang), [document, asked, lang]);
  const shown = hits.slice(0, MOST);
  const hitId = (position: number): string => `${listId}-${position}`;

  useEffect(() => {
    if (request === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [request]);

  useEffect(() => {
    window.document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, listId]);

  const go = (position: number, toField = false): void => {
    const hit = shown[position];
    if (!hit) return;
    useEditor.getState().setFindAt(position);
    goToHit(hit, toField);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey) ? 1 : event.key === 'ArrowUp' || event.key === 'Enter' ? -1 : 0;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) go(Math.max(0, at), true);
    else if (step !== 0 && shown.length > 0) go(positionAfter(at, step, shown.length));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes from anywhere in it
    <section className={styles.panel} aria-label={t('find.title')} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div className={styles.top}>
        <input
          ref={field}
          type="search"
          className={styles.field}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-haspopup="listbox"
          aria-controls={listId}
          aria-activedescendant={at >= 0 && at < shown.length ? hitId(at) : undefined}
          aria-label={t('find.field')}
          placeholder={t('find.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => useEditor.getState().setFindQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <IconButton small label={t('common.close')} icon={<X size={15} aria-hidden />} onClick={close} />
      </div>
      <output className={styles.count}>{asked.trim() !== '' && (hits.length === 0 ? t('find.none') : t(hits.length === 1 ? 'find.countOne' : 'find.count', { count: hits.length }))}</output>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select's options hold no marks */}
      <div id={listId} role="listbox" aria-label={t('find.list')} tabIndex={-1} className={styles.list} hidden={shown.length === 0}>
        {shown.map((hit, position) => (
          <HitRow key={keyOf(hit)} id={hitId(position)} hit={hit} index={index} active={position === at} onGo={(toField) => go(position, toField)} />
        ))}
      </div>
      <FilterFields />
    </section>
  );
}

function close(): void {
  useEditor.getState().closeFind();
  canvas()?.focus();
}

function keyOf({ element, link, path }: TextHit): string {
  return `${element ?? ''}|${link ?? ''}|${path}`;
}
