import { memo } from 'react';
import { KindGlyph } from '../library/KindGlyph';
import { classes } from '../ui/classes';
import type { NextGroup, NextRow } from './next-rows';
import styles from './next.module.css';

interface NextGroupViewProps {
  readonly id: string;
  readonly group: NextGroup;
  readonly rowId: (row: NextRow) => string;
  readonly active: NextRow | undefined;
  readonly onTake: (row: NextRow, stay: boolean) => void;
}

/** A group of things that may follow. The keyboard stands in the field above and moves through the rows from there. */
export const NextGroupView = memo(function NextGroupView({ id, group, rowId, active, onTake }: NextGroupViewProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select's groups and options hold no pictures
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.heading} role="presentation">
        {group.title}
      </p>
      {group.rows.map((row) => (
        <div
          key={row.id}
          id={rowId(row)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="option"
          aria-selected={row === active}
          aria-disabled={row.step === undefined || undefined}
          tabIndex={-1}
          className={classes(styles.row, row === active && styles.active, row.step === undefined && styles.refused)}
          // The field keeps the keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => onTake(row, event.ctrlKey || event.metaKey)}
          onKeyDown={() => undefined}
        >
          <KindGlyph kind={row.kind} />
          <span className={styles.words}>
            <span className={styles.label}>{row.label}</span>
            <span className={styles.detail}>{row.detail}</span>
          </span>
        </div>
      ))}
    </div>
  );
});
