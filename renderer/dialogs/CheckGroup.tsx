import { entryTitle } from '../../shared/adding/item';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue';
import { useLang } from '../store/hooks';
import styles from './starter.module.css';

interface CheckGroupProps {
  readonly legend: string;
  readonly entries: readonly CatalogueEntry[];
  /** Ids of entries. */
  readonly chosen: readonly string[];
  /** Called with the chosen ids, in the order of the list. */
  readonly onChange: (ids: readonly string[]) => void;
}

/** A question with several answers from a list of the guide. */
export function CheckGroup({ legend, entries, chosen, onChange }: CheckGroupProps) {
  const lang = useLang();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {entries.map((entry) => (
        <label key={entry.id} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(entry.id)}
            onChange={(event) => onChange(entries.map(({ id }) => id).filter((id) => (id === entry.id ? event.target.checked : chosen.includes(id))))}
          />
          <span>{entry.code === undefined ? entryTitle(entry, lang) : `${entry.code} – ${entry[lang]}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
