import { Plus, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Field } from './Field';
import styles from './form.module.css';

interface RowListFieldProps<Row extends object> {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows: readonly Row[];
  readonly newRow: Row;
  /** What one row is called: "Hardware". */
  readonly rowName: string;
  /**
   * Changes the list as it stands in the document at that moment.
   * @param group consecutive changes of one group are one undo step (typing in one row)
   */
  readonly onEdit: (edit: (rows: readonly Row[]) => readonly Row[], group?: string) => void;
  /** The controls of a row. @param change sets properties of this row */
  readonly children: (row: Row, position: number, change: (properties: Partial<Row>) => void) => ReactNode;
}

/** A list of things with a few properties each. Enter in a text field of a row goes on to a new row. */
export function RowListField<Row extends object>({ path, label, hint, rows, newRow, rowName, onEdit, children }: RowListFieldProps<Row>) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  const count = rows.length;

  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.children[count - 1]?.querySelector('input')?.focus();
  }, [count]);

  const add = (): void => {
    added.current = true;
    onEdit((now) => [...now, newRow]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (!(target instanceof HTMLInputElement) || target.role === 'combobox') return;
    event.preventDefault();
    add();
  };

  return (
    <Field path={path} label={label} group {...(hint !== undefined && { hint })}>
      {(parts) => (
        <>
          {rows.length > 0 && (
            <ul ref={list} className={styles.rows} aria-labelledby={parts.labelId}>
              {rows.map((row, position) => (
                // Rows have no ids of their own; what is typed is put into the document before the list changes.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={position} className={styles.row}>
                  <div role="presentation" className={styles.cells} onKeyDown={onKeyDown}>
                    {children(row, position, (properties) =>
                      onEdit((now) => now.map((each, at) => (at === position ? { ...each, ...properties } : each)), `${position}/${Object.keys(properties).join(' ')}`),
                    )}
                  </div>
                  <IconButton
                    small
                    label={t('form.removeRow', { row: rowName, number: position + 1 })}
                    icon={<X size={14} aria-hidden />}
                    onClick={() => onEdit((now) => now.filter((_, at) => at !== position))}
                  />
                </li>
              ))}
            </ul>
          )}
          <Button small className={styles.addRow} onClick={add}>
            <Plus size={14} aria-hidden />
            {t('form.addRow', { row: rowName.toLowerCase() })}
          </Button>
        </>
      )}
    </Field>
  );
}
