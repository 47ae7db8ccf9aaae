import { ChevronRight } from 'lucide-react';
import { LaneBadge } from '../ui/LaneBadge';
import { classes } from '../ui/classes';
import { KindGlyph } from './KindGlyph';
import { dragItem } from './dragged-item';
import type { LibraryRow } from './library-rows';
import styles from './library.module.css';

interface LibraryRowViewProps {
  readonly id: string;
  readonly row: LibraryRow;
  /** Whether the keyboard stands on it. */
  readonly active: boolean;
  readonly onChoose: (linked: boolean) => void;
}

/** A row of the library: a lane, a list, or something to add by click or by dragging it to the canvas. */
export function LibraryRowView({ id, row, active, onChoose }: LibraryRowViewProps) {
  const { item, expanded, level, lane } = row;
  return (
    // The keyboard stands in the search box and moves through the rows from there (aria-activedescendant).
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-expanded={expanded}
      aria-selected={active}
      tabIndex={-1}
      draggable={item !== undefined}
      className={classes(styles.row, styles[`level${level}`], expanded !== undefined && styles.opens, active && styles.active)}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
      onKeyDown={() => undefined}
      onDragStart={(event) => item && dragItem(event.dataTransfer, item)}
    >
      {expanded !== undefined && <ChevronRight size={14} aria-hidden className={styles.chevron} data-open={expanded} />}
      {level === 1 && lane !== undefined && !item && <LaneBadge lane={lane} />}
      {item && <KindGlyph kind={item.kind} />}
      <span className={styles.words}>
        <span className={styles.label}>{row.label}</span>
        {row.detail !== undefined && <span className={styles.detail}>{row.detail}</span>}
      </span>
      {row.count !== undefined && <span className={styles.count}>{row.count}</span>}
    </div>
  );
}
