import { useId, useMemo, useState } from 'react';
import { ELEMENT_KINDS } from '../../shared/document/kinds';
import { kindName } from '../../shared/messages/frame';
import { addRows } from '../../shared/rows/add-rows';
import { fieldsInOrder, fieldsOf, guessFields, looksLikeHeadings, type RowField, type RowTarget } from '../../shared/rows/fields';
import { planRows } from '../../shared/rows/plan';
import { MOST_ROWS, readTable } from '../../shared/rows/table';
import form from '../forms/form.module.css';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { selectElements } from '../store/selection';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import dialogs from './dialogs.module.css';
import { RowsPreview } from './RowsPreview';
import styles from './rows-dialog.module.css';

const TARGETS: readonly RowTarget[] = ['exchange', ...ELEMENT_KINDS.filter((kind) => kind !== 'note')];

const newId = (): string => crypto.randomUUID();

/** Makes elements or exchanges of copied rows: what they become, what each column says, and what is wrong with which row. */
export default function RowsDialog({ text: pasted }: { readonly text: string }) {
  const t = useText();
  const lang = useLang();
  const id = useId();
  const { index } = useDrawing();
  const close = useEditor((state) => state.closeDialog);
  const [text, setText] = useState(pasted);
  const [target, setTarget] = useState<RowTarget>(() => likelyTarget(pasted));
  const [headings, setHeadings] = useState<boolean>();
  const [chosen, setChosen] = useState<ReadonlyMap<number, RowField | undefined>>(new Map());

  const table = useMemo(() => readTable(text), [text]);
  const first = table?.rows[0];
  const headed = headings ?? (first !== undefined && looksLikeHeadings(first.cells, target));
  const fields = useMemo(() => {
    const columns = table?.columns ?? 0;
    const guessed = headed ? guessFields(first?.cells ?? [], target) : fieldsInOrder(columns, target);
    return Array.from({ length: columns }, (_, at) => (chosen.has(at) ? chosen.get(at) : guessed[at]));
  }, [table, first, headed, target, chosen]);
  const rows = useMemo(() => (table ? table.rows.slice(headed ? 1 : 0) : []), [table, headed]);
  const plans = useMemo(() => planRows(index, rows, { target, fields, lang, newId }), [index, rows, target, fields, lang]);
  const good = plans.filter(({ problems }) => problems.length === 0);

  const startAgain = (next: string): void => {
    setText(next);
    setHeadings(undefined);
    setChosen(new Map());
  };
  const add = (): void => {
    const { apply, notify, select } = useEditor.getState();
    if (!apply('edit.rows', (document) => addRows(document, good))) return;
    close();
    const elements = good.flatMap((plan) => plan.elements.map((element) => element.id));
    notify({ kind: 'done', text: 'notice.rowsAdded', values: { elements: elements.length, links: good.reduce((sum, plan) => sum + plan.links.length, 0) } });
    if (elements.length === 0) return;
    select(selectElements(...elements));
    canvas()?.reveal(selectElements(...elements));
  };

  return (
    <ModalDialog
      wide
      title={t('rows.title')}
      description={t('rows.lead')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={good.length === 0} onClick={add}>
            {t('rows.add', { count: good.length })}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <div className={form.field}>
          <label htmlFor={`${id}-cells`} className={form.label}>
            {t('rows.cells')}
          </label>
          <textarea id={`${id}-cells`} className={`${form.input} ${styles.cells}`} rows={4} wrap="off" spellCheck={false} value={text} onChange={(event) => startAgain(event.target.value)} />
        </div>
        <div className={styles.line}>
          <label className={styles.file}>
            <span>{t('rows.file')}</span>
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file) void file.text().then(startAgain);
              }}
            />
          </label>
          <label className={styles.target}>
            <span className={form.label}>{t('rows.target')}</span>
            <select
              className={form.input}
              value={target}
              onChange={(event) => {
                setTarget(event.target.value as RowTarget);
                setChosen(new Map());
              }}
            >
              {TARGETS.map((each) => (
                <option key={each} value={each}>
                  {each === 'exchange' ? t('rows.exchange') : kindName(each, lang)}
                </option>
              ))}
            </select>
          </label>
          <label className={styles.check}>
            <input type="checkbox" checked={headed} disabled={!first} onChange={(event) => setHeadings(event.target.checked)} />
            {t('rows.headings')}
          </label>
        </div>
      </div>
      {!table && (
        <p role="alert" className={dialogs.failed}>
          {t('rows.tooMany', { max: MOST_ROWS })}
        </p>
      )}
      {rows.length > 0 && (
        <RowsPreview
          rows={rows}
          plans={plans}
          headings={headed ? (first?.cells ?? []) : []}
          fields={fields}
          offered={fieldsOf(target)}
          onField={(at, field) => setChosen(new Map(chosen).set(at, field))}
        />
      )}
    </ModalDialog>
  );
}

/** Rows with two ends are exchanges; others are systems until the person says otherwise. */
function likelyTarget(text: string): RowTarget {
  const head = readTable(text)?.rows[0]?.cells ?? [];
  const ends = guessFields(head, 'exchange');
  return ends.includes('from') && ends.includes('to') ? 'exchange' : 'system';
}
