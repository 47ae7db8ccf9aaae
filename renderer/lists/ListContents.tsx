import { LIST_FIELDS } from '../../shared/lists/list';
import type { ListRead } from '../../shared/lists/list-read';
import { listCounts, listFieldWord, listPlaceWords, listProblemMessage, listRemarkMessage, listTypeWord } from '../../shared/messages/lists';
import dialogs from '../dialogs/dialogs.module.css';
import { useLang, useText } from '../store/hooks';
import styles from './lists.module.css';

/** As many entries as tell what the columns became. */
const ENTRIES_SHOWN = 6;
/** More reasons than anyone reads at once. */
const PROBLEMS_SHOWN = 100;

/** What a file gives: the first entries, then everything that is left out, with its place and its reason. */
export function ListContents({ read }: { readonly read: Extract<ListRead, { ok: true }> }) {
  const t = useText();
  const lang = useLang();
  const { list, problems, remarks } = read;
  const fields = LIST_FIELDS.filter((field) => list.entries.some((entry) => entry[field] !== undefined));
  const left = new Set(problems.map(({ place }) => ('row' in place ? String(place.row) : place.path.split('/', 3).join('/')))).size;
  return (
    <>
      <output className={styles.found}>
        {t('lists.found', { count: list.entries.length })}
        <span className={styles.counts}>{listCounts(list.entries, lang)}</span>
      </output>
      {list.entries.length > 0 && (
        // It scrolls, so it must be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={styles.scroll} tabIndex={0} aria-label={t('rows.preview')}>
          <table className={styles.table}>
            <thead>
              <tr>
                {fields.map((field) => (
                  <th key={field} scope="col">
                    {listFieldWord(field, lang)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.entries.slice(0, ENTRIES_SHOWN).map((entry) => (
                <tr key={`${entry.type} ${entry.name}`}>
                  {fields.map((field) => (
                    <td key={field} dir="auto">
                      {field === 'type' ? listTypeWord(entry.type, lang) : entry[field]}
                    </td>
                  ))}
                </tr>
              ))}
              {list.entries.length > ENTRIES_SHOWN && (
                <tr>
                  <td colSpan={fields.length} className={styles.rest}>
                    +{list.entries.length - ENTRIES_SHOWN}
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        </section>
      )}
      {problems.length > 0 && (
        <>
          <h3 className={styles.wrong}>{t('lists.leftOut', { count: left })}</h3>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above */}
          <section className={styles.scroll} tabIndex={0} aria-label={t('lists.leftOut', { count: left })}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('lists.place')}</th>
                  <th scope="col">{t('lists.why')}</th>
                </tr>
              </thead>
              <tbody>
                {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
                  <tr key={`${listPlaceWords(problem.place, lang)} ${problem.code} ${'field' in problem ? problem.field : ''}`}>
                    <td className={styles.place}>{listPlaceWords(problem.place, lang)}</td>
                    <td>{listProblemMessage(problem, lang)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {problems.length > PROBLEMS_SHOWN && <p className={dialogs.small}>{t('lists.more', { count: problems.length - PROBLEMS_SHOWN })}</p>}
        </>
      )}
      {remarks.length > 0 && (
        <>
          <h3 className={styles.also}>{t('lists.remarks')}</h3>
          <ul className={dialogs.list}>
            {remarks.map((remark) => {
              const words = listRemarkMessage(remark, lang);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </>
      )}
    </>
  );
}
