import { MARKS } from '../../shared/compare/draw-marks';
import type { CompareGroup, CompareRow } from '../../shared/compare/rows';
import { compareWord } from '../../shared/messages/compare';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { useLang } from '../store/hooks';
import { LaneBadge } from '../ui/LaneBadge';
import styles from './compare.module.css';

/** Every difference in words, by lane. What is in the open drawing can be gone to. */
export function ChangeList({ groups }: { readonly groups: readonly CompareGroup[] }) {
  return (
    <div className={styles.list}>
      {groups.map(({ lane, title, rows }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.lane}>
            {lane !== undefined && <LaneBadge lane={lane} />}
            {title}
          </h3>
          <ul>
            {rows.map((row) => (
              <ChangeRow key={`${row.what} ${row.before ?? ''} ${row.after ?? ''} ${row.title}`} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ChangeRow({ row: { what, title, fields, before, after } }: { readonly row: CompareRow }) {
  const lang = useLang();
  const index = useEditor((state) => state.drawing?.index);
  const id = [after, before].find((one) => one !== undefined && (index?.element(one) !== undefined || index?.link(one) !== undefined));
  const go = (): void => {
    if (id === undefined) return;
    const { closeDialog, select } = useEditor.getState();
    const target = index?.element(id) ? { elements: [id], links: [] } : { elements: [], links: [id] };
    closeDialog();
    select(target);
    canvas()?.reveal(target);
  };
  const words = `${title} – ${compareWord(what, lang)}`;
  return (
    <li className={styles.row}>
      <svg className={styles.sign} viewBox="-10 -10 20 20" aria-hidden>
        <circle r="10" fill={MARKS[what].colour} />
        <path d={MARKS[what].sign} fill="none" stroke="#ffffff" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <div>
        {id === undefined ? (
          <span className={styles.what}>{words}</span>
        ) : (
          <button type="button" className={styles.what} onClick={go}>
            {words}
          </button>
        )}
        {fields.map((field) => (
          <p key={field.name} className={styles.field}>
            {field.name}: {field.before} → {field.after}
          </p>
        ))}
      </div>
    </li>
  );
}
