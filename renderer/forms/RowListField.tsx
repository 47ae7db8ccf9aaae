import { Plus, X } from 'lucide-react';
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Field } from './Field';
import styles from './form.module.css';
import { listStep, movedRow, pastedLines } from './list-keys';
import { FREE_TEXT } from './free-text';
import { flushPendingEdits } from './pending-edits';

/** What every row has: the name is what is typed first. */
interface NamedRow {
  readonly name?: string;
}

interface RowListFieldProps<Row extends NamedRow> {
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

/** A field of a row: which row, and which of its fields. */
interface Cell {
  readonly row: number;
  readonly cell: number;
}

/**
 * A list of things with a few properties each, typed without the mouse: Enter in a text field goes on to a new row,
 * Backspace in an empty row takes it away, Alt with an arrow moves the row, several pasted lines become rows.
 */
export function RowListField<Row extends NamedRow>({ path, label, hint, rows, newRow, rowName, onEdit, children }: RowListFieldProps<Row>) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<Cell>(undefined);

  useEffect(() => {
    const { row, cell } = wanted.current ?? {};
    wanted.current = undefined;
    if (row === undefined || cell === undefined) return;
    const fields = fieldsOf(list.current?.children[row]);
    (fields[cell] ?? fields[0])?.focus();
  });

  const change = (edit: (rows: readonly Row[]) => readonly Row[], then: Cell): void => {
    // Rows go by their places: what is typed has to be in its row before that moves.
    flushPendingEdits();
    wanted.current = then;
    onEdit(edit);
  };

  const addAt = (row: number): void => change((now) => now.toSpliced(row, 0, newRow), { row, cell: 0 });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: number): void => {
    const { target } = event;
    if (event.defaultPrevented || event.nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    const fields = fieldsOf(event.currentTarget);
    const step = listStep(event, target.value === '' && isEmpty(fields, newRow));
    // A picker answers Enter, and its own Backspace, itself.
    if (step === undefined || (isPicker(target) && (step === 'add' || step === 'remove'))) return;
    event.preventDefault();
    event.stopPropagation();
    const cell = fields.indexOf(target);
    if (step === 'add') addAt(row + 1);
    else if (step === 'remove') change((now) => now.toSpliced(row, 1), { row: Math.max(0, row - 1), cell: 0 });
    else {
      const by = step === 'up' ? -1 : 1;
      if (row + by >= 0 && row + by < rows.length) change((now) => movedRow(now, row, by), { row: row + by, cell });
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLElement>, row: number): void => {
    const { target } = event;
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length === 0 || !(target instanceof HTMLInputElement) || fieldsOf(event.currentTarget)[0] !== target) return;
    event.preventDefault();
    const into = target.value === '' ? 1 : 0;
    change(
      (now) => {
        const added = lines.map((name, at): Row => ({ ...(into === 1 && at === 0 ? (now[row] ?? newRow) : newRow), name }));
        return now.toSpliced(row + 1 - into, into, ...added);
      },
      { row: row + lines.length - into, cell: 0 },
    );
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
                  <div role="presentation" className={styles.cells} onKeyDown={(event) => onKeyDown(event, position)} onPaste={(event) => onPaste(event, position)}>
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
          <Button small className={styles.addRow} onClick={() => addAt(rows.length)}>
            <Plus size={14} aria-hidden />
            {t('form.addRow', { row: rowName.toLowerCase() })}
          </Button>
        </>
      )}
    </Field>
  );
}

function fieldsOf(row: Element | null | undefined): readonly HTMLInputElement[] {
  return [...(row?.querySelectorAll<HTMLInputElement>('input:not([aria-hidden="true"])') ?? [])];
}

/** Whether a field takes only what its list has; a text field that offers texts takes any. */
function isPicker(field: HTMLInputElement): boolean {
  return field.role === 'combobox' && !field.hasAttribute(FREE_TEXT);
}

/** Whether a row holds no more than a new one. */
function isEmpty(fields: readonly HTMLInputElement[], newRow: object): boolean {
  const unset = new Set(['', ...Object.values(newRow).map(String)]);
  return fields.every(({ value }) => unset.has(value));
}
