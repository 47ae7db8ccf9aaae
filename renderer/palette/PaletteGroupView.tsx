import { ariaKeys } from '../commands/shortcut';
import { host } from '../host/host';
import { KindGlyph } from '../library/KindGlyph';
import { useText } from '../store/hooks';
import { classes } from '../ui/classes';
import { KeyNames } from '../ui/KeyNames';
import { LaneBadge } from '../ui/LaneBadge';
import type { PaletteGroup, PaletteRow } from './palette-rows';
import styles from './palette.module.css';

interface PaletteGroupViewProps {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly rowId: (row: PaletteRow) => string;
  readonly active: PaletteRow | undefined;
  readonly onTake: (row: PaletteRow, linked: boolean) => void;
}

/** A group of the palette's rows. The keyboard stands in the field above and moves through the rows from there. */
export function PaletteGroupView({ id, group, rowId, active, onTake }: PaletteGroupViewProps) {
  const t = useText();
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
          tabIndex={-1}
          className={classes(styles.row, row === active && styles.active)}
          {...(row.shortcut !== undefined && { 'aria-keyshortcuts': ariaKeys(row.shortcut, host.info.platform) })}
          // The field keeps the keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => onTake(row, event.ctrlKey || event.metaKey)}
          onKeyDown={() => undefined}
        >
          <span className={styles.mark}>{row.kind && <KindGlyph kind={row.kind} />}</span>
          <span className={styles.label}>{row.label}</span>
          <span className={styles.detail}>{row.detail}</span>
          {row.lane !== undefined && (
            <>
              <span className="visually-hidden">{t('palette.lane', { lane: row.lane })}</span>
              <span aria-hidden>
                <LaneBadge lane={row.lane} />
              </span>
            </>
          )}
          {row.shortcut !== undefined && <KeyNames shortcut={row.shortcut} />}
        </div>
      ))}
    </div>
  );
}
