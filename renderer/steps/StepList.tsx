import { ArrowDown, ArrowUp, Trash2, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../store/hooks';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/IconButton';
import styles from './steps.module.css';

interface StepListProps {
  /** What each step is called; blank where nothing yet. */
  readonly titles: readonly string[];
  /** What is to be pointed out of a step, by its position: read out after its title. */
  readonly warnings?: ReadonlyMap<number, string>;
  /** The chosen one. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
  readonly onMove: (from: number, to: number) => void;
  /** Takes the chosen step away. */
  readonly onRemove: () => void;
}

/** The steps in their order. Arrows choose, Alt with an arrow moves, Delete takes away; a row can be dragged. */
export function StepList({ titles, warnings, at, onChoose, onMove, onRemove }: StepListProps) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const follow = useRef(false);
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();

  useEffect(() => {
    // The keyboard goes along with the row it moved or left.
    if (follow.current) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    follow.current = false;
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.ctrlKey || event.metaKey || (by === 0 && event.key !== 'Delete')) return;
    event.preventDefault();
    event.stopPropagation();
    follow.current = true;
    if (by === 0) onRemove();
    else if (event.altKey) onMove(at, at + by);
    else onChoose(Math.max(0, Math.min(titles.length - 1, at + by)));
  };

  const drop = (to: number): void => {
    if (dragged !== undefined) onMove(dragged, to);
    setDragged(undefined);
    setOver(undefined);
  };

  return (
    <ol ref={list} className={styles.steps} aria-label={t('walk.steps')}>
      {titles.map((given, position) => {
        const title = given.trim();
        const warning = warnings?.get(position);
        return (
          // Rows are dragged by their whole length; the keyboard has keys and buttons for the same.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            // Steps have no ids of their own.
            // oxlint-disable-next-line react/no-array-index-key
            key={position}
            className={classes(styles.step, position === at && styles.chosen, over === position && dragged !== undefined && (dragged < position ? styles.below : styles.above))}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(position);
            }}
            onDragEnd={() => {
              setDragged(undefined);
              setOver(undefined);
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(position);
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop(position);
            }}
          >
            <button type="button" className={styles.choose} aria-current={position === at ? 'step' : undefined} tabIndex={position === at ? 0 : -1} onClick={() => onChoose(position)} onKeyDown={onKeyDown}>
              <span className={styles.number}>{position + 1}</span>
              <span className={classes(styles.stepTitle, title === '' && styles.untitled)}>{title === '' ? t('walk.untitled') : title}</span>
              {warning !== undefined && (
                <span className={styles.warning} title={warning}>
                  <TriangleAlert size={14} aria-hidden /> <span className="visually-hidden">{warning}</span>
                </span>
              )}
            </button>
            {position === at && (
              <span className={styles.moves}>
                <IconButton small label={t('walk.earlier')} icon={<ArrowUp size={14} aria-hidden />} disabled={at === 0} onClick={() => onMove(at, at - 1)} />
                <IconButton small label={t('walk.later')} icon={<ArrowDown size={14} aria-hidden />} disabled={at === titles.length - 1} onClick={() => onMove(at, at + 1)} />
                <IconButton small label={t('walk.remove')} icon={<Trash2 size={14} aria-hidden />} disabled={titles.length === 1} onClick={onRemove} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
