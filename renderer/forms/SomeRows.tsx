import { useEffect, useId, useRef } from 'react';
import { agreedRow, commonCount, rowName, type ListRow, type SharedRows } from '../../shared/document/shared-rows';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import form from './form.module.css';
import styles from './some-rows.module.css';

interface SomeRowsProps<Row extends ListRow> {
  readonly shared: SharedRows<Row>;
  /** The id of what the list is called by. */
  readonly labelId: string;
  /** What stands below a row's name. */
  readonly details?: (row: Row) => readonly (string | undefined)[];
  readonly onGive: (row: number) => void;
  readonly onRemove: (row: number) => void;
  /** The last of these rows is gone: where the keyboard goes then. */
  readonly onNone: () => void;
}

/** The rows that only some of several selected things have: on how many each is, given to all or taken from all. */
export function SomeRows<Row extends ListRow>({ shared, labelId, details, onGive, onRemove, onNone }: SomeRowsProps<Row>) {
  const t = useText();
  const notify = useEditor((state) => state.notify);
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>(undefined);
  const common = commonCount(shared);
  const rows = shared.rows.slice(common);

  useEffect(() => {
    const at = removed.current;
    removed.current = undefined;
    if (at === undefined) return;
    const left = list.current?.children;
    if (left) left[Math.min(at, left.length - 1)]?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    else onNone();
  });

  if (rows.length === 0) return null;
  return (
    <div className={styles.some}>
      <p id={heading} className={styles.heading}>
        {t('form.someRows')}
      </p>
      <ul ref={list} className={form.rows} aria-labelledby={`${labelId} ${heading}`}>
        {rows.map((places, at) => {
          const { row, differing } = agreedRow(shared, places);
          const name = rowName(row).trim() === '' ? t('common.unnamed') : rowName(row);
          const words = [...(details?.(row) ?? []), differing.size > 0 ? t('form.mixed').toLowerCase() : undefined].filter((word) => word !== undefined && word !== '');
          const act = (done: (row: number) => void, said: 'notice.rowGiven' | 'notice.rowRemoved'): void => {
            done(common + at);
            notify({ kind: 'info', text: said, values: { row: name, count: shared.lists.length } });
          };
          return (
            // Rows have no ids of their own, and hold nothing that is typed.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className={styles.row}>
              <span className={styles.name}>{name}</span>
              <span className={styles.mark}>{t('form.onSome', { count: places.size, of: shared.lists.length })}</span>
              {words.length > 0 && <span className={styles.details}>{words.join(' · ')}</span>}
              <span className={styles.actions}>
                <Button small aria-label={t('form.giveRow', { row: name })} onClick={() => act(onGive, 'notice.rowGiven')}>
                  {t('form.give')}
                </Button>
                <Button
                  small
                  look="quiet"
                  aria-label={t('form.takeRow', { row: name })}
                  onClick={() => {
                    removed.current = at;
                    act(onRemove, 'notice.rowRemoved');
                  }}
                >
                  {t('form.take')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
