import { memo, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useEditor } from '../../store/editor';
import { useText } from '../../store/hooks';
import type { Drawing } from '../../store/drawing';
import type { Selection } from '../../store/selection';
import { canvas } from '../../store/canvas-port';
import type { Lang } from '../../../shared/messages/lang';
import { optionId } from '../focused-id';
import { focusNode } from './focus-node';
import { sameList } from '../same-list';
import { listEntries, neighbour, type ListEntry } from './list-entries';
import styles from './painted.module.css';
import { useGrowing } from './use-growing';
import { useIdle } from '../use-idle';

interface Properties {
  readonly drawing: Drawing;
  readonly lang: Lang;
  readonly selection: Selection;
  /** Tells which element or link the keyboard is on. */
  readonly onFocus: (id: string | undefined) => void;
}

/**
 * All elements and links of a painted drawing, lane by lane, for the keyboard and for screen readers: one stop of Tab,
 * arrows from one to the next, Enter to take one up. What it stands on is shown on the picture.
 */
export function ElementList({ drawing, lang, selection, onFocus }: Properties) {
  const text = useText();
  const idle = useIdle();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  // The picture is first; the list catches up.
  const later = useDeferredValue(drawing);
  const chosen = useDeferredValue(selection);
  const entries = useMemo(() => (idle && !later.isComing ? listEntries(later, lang) : []), [idle, later, lang]);
  const [count, growWhole] = useGrowing(entries.length);
  const options = useMemo(() => {
    const selected = new Set([...chosen.elements, ...chosen.links]);
    return pagesOf(entries.slice(0, count)).map((page) => <Options key={page[0]?.id} page={page} selected={page.flatMap(({ id }) => (selected.has(id) ? [id] : []))} />);
  }, [entries, count, chosen]);

  const stand = (id: string | undefined): void => {
    setCurrent(id);
    onFocus(id);
    if (id !== undefined) canvas()?.reveal(asSelection(drawing, id));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined || event.altKey) return;
    const next = neighbour(entries, current, event.key);
    if (next !== undefined) {
      stand(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      takeUp(event);
    } else {
      return;
    }
    event.preventDefault();
  };

  /** Selects; with Ctrl beside what is selected already, and otherwise moves on to the element itself. */
  const takeUp = (event: KeyboardEvent): void => {
    if (current === undefined) return;
    const { selection, select } = useEditor.getState();
    const one = asSelection(drawing, current);
    if (event.ctrlKey || event.metaKey) {
      select({ elements: [...new Set([...selection.elements, ...one.elements])], links: [...new Set([...selection.links, ...one.links])] });
      return;
    }
    flushSync(() => select(one));
    focusNode(list.current?.parentElement, current);
  };

  return (
    <div
      ref={list}
      className={styles.list}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <select> would keep its arrows and letters to itself
      role="listbox"
      aria-multiselectable="true"
      aria-label={`${text('picture.list')}. ${text('picture.instructions')}`}
      aria-activedescendant={current === undefined ? undefined : optionId(current)}
      tabIndex={0}
      onFocus={() => {
        growWhole();
        const first = selection.elements[0] ?? selection.links[0] ?? current;
        stand(entries.some(({ id }) => id === first) ? first : entries[0]?.id);
      }}
      onBlur={() => onFocus(undefined)}
      onKeyDown={onKeyDown}
    >
      {options}
    </div>
  );
}

/** So many options are rendered in one go. */
const PAGE = 250;

function pagesOf(entries: readonly ListEntry[]): readonly (readonly ListEntry[])[] {
  return Array.from({ length: Math.ceil(entries.length / PAGE) }, (_, at) => entries.slice(at * PAGE, (at + 1) * PAGE));
}

interface PageProperties {
  readonly page: readonly ListEntry[];
  /** The ids of those in it that are selected. */
  readonly selected: readonly string[];
}

/** Some of the list: rendered anew only where one of them changed. */
const Options = memo(
  function Options({ page, selected }: PageProperties) {
    return page.map((entry) => <Option key={entry.id} entry={entry} selected={selected.includes(entry.id)} />);
  },
  (before, after) => sameList(before.page, after.page) && sameList(before.selected, after.selected),
);

const Option = memo(function Option({ entry, selected }: { readonly entry: ListEntry; readonly selected: boolean }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as its list
    <div id={optionId(entry.id)} role="option" aria-selected={selected}>
      {entry.name}
    </div>
  );
});

function asSelection({ index }: Drawing, id: string): Selection {
  return index.element(id) ? { elements: [id], links: [] } : { elements: [], links: [id] };
}
