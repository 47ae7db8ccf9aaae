import { Plus, X } from 'lucide-react';
import { useEffect, useMemo, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { changeRows, rowAfter } from '../../shared/document/change-rows';
import { commonRows, type SharedRows } from '../../shared/document/shared-rows';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Field } from './Field';
import styles from './form.module.css';
import { listStep, pastedLines } from './list-keys';
import { FREE_TEXT } from './free-text';
import { flushPendingEdits } from './pending-edits';
import type { RowCell } from './row-cell';
import { SomeRows } from './SomeRows';

/** What every row has: the name is what is typed first. */
interface NamedRow {
  readonly name?: string;
}

interface RowListFieldProps<Row extends NamedRow> {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** The lists of what is selected: of one thing, or of several. */
  readonly shared: SharedRows<Row>;
  readonly newRow: Row;
  /** What one row is called: "Hardware". */
  readonly rowName: string;
  /** What stands below the name of a row that only some have. */
  readonly details: (row: Row) => readonly (string | undefined)[];
  /**
   * Changes the lists as they stand in the document at that moment.
   * @param group consecutive changes of one group are one undo step (typing in one row)
   */
  readonly onEdit: (change: (shared: SharedRows<Row>) => SharedRows<Row>, group?: string) => void;
  /** The controls of a row. */
  readonly children: (cell: RowCell<Row>) => ReactNode;
}

/** A field of a row: which row, and which of its fields. */
interface Cell {
  readonly row: number;
  readonly cell: number;
}

/**
 * A list of things with a few properties each, typed without the mouse: Enter in a text field goes on to a new row,
 * Backspace in an empty row takes it away, Alt with an arrow moves the row, several pasted lines become rows.
 * With several things selected, these are the rows that all of them have; below stand those that only some have.
 */
export function RowListField<Row extends NamedRow>({ path, label, hint, shared, newRow, rowName, details, onEdit, children }: RowListFieldProps<Row>) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wanted = useRef<Cell>(undefined);
  const several = shared.lists.length > 1;
  const rows = useMemo(() => commonRows(shared), [shared]);
  const common = rows.length;

  useEffect(() => {
    const { row, cell } = wanted.current ?? {};
    wanted.current = undefined;
    if (row === undefined || cell === undefined) return;
    const fields = fieldsOf(list.current?.children[row]);
    (fields[cell] ?? fields[0])?.focus();
  });

  const change = (edit: (shared: SharedRows<Row>) => SharedRows<Row>, then: Cell): void => {
    // Rows go by their places: what is typed has to be in its row before that moves.
    flushPendingEdits();
    wanted.current = then;
    onEdit(edit);
  };

  const addRow = (behind?: number): void =>
    change((now) => changeRows(now, { act: 'add', added: [newRow], ...(behind !== undefined && { behind }) }), { row: behind === undefined ? common : behind + 1, cell: 0 });

  const remove = (row: number): void => onEdit((now) => changeRows(now, { act: 'remove', row }));

  const give = (row: number): void => {
    flushPendingEdits();
    let at = -1;
    onEdit((now) => {
      const next = changeRows(now, { act: 'give', row });
      at = rowAfter(now, row, next);
      return next;
    });
    wanted.current = { row: at, cell: 0 };
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: number): void => {
    const { target } = event;
    if (event.defaultPrevented || event.nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    const fields = fieldsOf(event.currentTarget);
    const step = listStep(event, target.value === '' && rows[row]?.differing.size === 0 && isEmpty(fields, newRow));
    // A picker answers Enter, and its own Backspace, itself.
    if (step === undefined || (isPicker(target) && (step === 'add' || step === 'remove'))) return;
    event.preventDefault();
    event.stopPropagation();
    const cell = fields.indexOf(target);
    if (step === 'add') addRow(row);
    else if (step === 'remove') change((now) => changeRows(now, { act: 'remove', row }), { row: Math.max(0, row - 1), cell: 0 });
    else {
      const by = step === 'up' ? -1 : 1;
      if (row + by >= 0 && row + by < common) change((now) => changeRows(now, { act: 'move', row, by }), { row: row + by, cell });
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLElement>, row: number): void => {
    const { target } = event;
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length === 0 || !(target instanceof HTMLInputElement) || fieldsOf(event.currentTarget)[0] !== target) return;
    event.preventDefault();
    const into = target.value === '' ? 1 : 0;
    const named = lines.map((name): Row => ({ ...newRow, name }));
    change(
      (now) => {
        const first = into === 1 ? changeRows(now, { act: 'set', row, properties: { name: lines[0] } as Partial<Exclude<Row, string>> }) : now;
        return changeRows(first, { act: 'add', added: named.slice(into), behind: row });
      },
      { row: row + lines.length - into, cell: 0 },
    );
  };

  return (
    <Field path={path} label={label} group {...(hint !== undefined && { hint })}>
      {(parts) => (
        <>
          {common > 0 && (
            <ul ref={list} className={styles.rows} aria-labelledby={parts.labelId}>
              {rows.map((row, position) => (
                // Rows have no ids of their own; what is typed is put into the document before the list changes.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={position} className={styles.row}>
                  <div role="presentation" className={styles.cells} onKeyDown={(event) => onKeyDown(event, position)} onPaste={(event) => onPaste(event, position)}>
                    {children({
                      ...row,
                      path: `${path}/${position}`,
                      change: (properties) =>
                        onEdit((now) => changeRows(now, { act: 'set', row: position, properties: properties as Partial<Exclude<Row, string>> }), `${position}/${Object.keys(properties).join(' ')}`),
                    })}
                  </div>
                  <IconButton
                    small
                    label={t(several ? 'form.removeRowAll' : 'form.removeRow', { row: rowName, number: position + 1 })}
                    icon={<X size={14} aria-hidden />}
                    onClick={() => remove(position)}
                  />
                </li>
              ))}
            </ul>
          )}
          <Button small ref={add} className={styles.addRow} onClick={() => addRow()}>
            <Plus size={14} aria-hidden />
            {t(several ? 'form.addRowAll' : 'form.addRow', { row: rowName.toLowerCase() })}
          </Button>
          <SomeRows shared={shared} labelId={parts.labelId} details={details} onGive={give} onRemove={remove} onNone={() => add.current?.focus()} />
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
