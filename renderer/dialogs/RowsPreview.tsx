import { Fragment } from 'react';
import { rowProblemMessage } from '../../shared/messages/rows';
import { fieldWord, type RowField } from '../../shared/rows/fields';
import type { RowPlan } from '../../shared/rows/plan';
import type { Table } from '../../shared/rows/table';
import form from '../forms/form.module.css';
import { useLang, useText } from '../store/hooks';
import styles from './rows-dialog.module.css';

/** More rows than anyone looks through; what is wrong is shown for all. */
const SHOWN = 30;

interface RowsPreviewProps {
  readonly rows: Table['rows'];
  readonly plans: readonly RowPlan[];
  /** What stands over the columns; none where the rows begin at once. */
  readonly headings: readonly string[];
  readonly fields: readonly (RowField | undefined)[];
  /** What a column may say. */
  readonly offered: readonly RowField[];
  readonly onField: (column: number, field: RowField | undefined) => void;
}

/** The rows as they are understood: what each column says can be changed over it, what is wrong stands below its row. */
export function RowsPreview({ rows, plans, headings, fields, offered, onField }: RowsPreviewProps) {
  const t = useText();
  const lang = useLang();
  const wrong = plans.filter(({ problems }) => problems.length > 0).length;
  const shown = rows.flatMap((row, at) => {
    const plan = plans[at];
    return at < SHOWN || (plan && plan.problems.length > 0) ? [{ row, plan }] : [];
  });
  return (
    <>
      <output className={styles.wrong}>{wrong > 0 && t('rows.left', { count: wrong })}</output>
      <section className={styles.scroll} aria-label={t('rows.preview')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('rows.row')}</th>
              {fields.map((field, at) => (
                // Columns have nothing but their place.
                // oxlint-disable-next-line react/no-array-index-key
                <th key={at} scope="col">
                  {headings[at] !== undefined && headings[at] !== '' && <span className={styles.heading}>{headings[at]}</span>}
                  <select className={form.input} aria-label={t('rows.column', { number: at + 1 })} value={field ?? ''} onChange={(event) => onField(at, event.target.value === '' ? undefined : (event.target.value as RowField))}>
                    <option value="">{t('rows.ignore')}</option>
                    {offered.map((each) => (
                      <option key={each} value={each}>
                        {fieldWord(each, lang)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, plan }) => (
              <Fragment key={row.number}>
                <tr data-wrong={plan !== undefined && plan.problems.length > 0}>
                  <td>{row.number}</td>
                  {fields.map((field, at) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <td key={at} data-ignored={field === undefined}>
                      {row.cells[at]}
                    </td>
                  ))}
                </tr>
                {plan?.problems.map((problem) => (
                  <tr key={`${problem.code}/${problem.field}`} className={styles.problem}>
                    <td colSpan={fields.length + 1}>{rowProblemMessage(problem, lang)}</td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && <p className={form.hint}>{t('rows.more', { count: rows.length - shown.length })}</p>}
    </>
  );
}
