import { keyNames } from '../commands/shortcut';
import { host } from '../host/host';
import styles from './key-names.module.css';

/** The keys of a shortcut, as small key caps. */
export function KeyNames({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className={styles.keys}>
      {keyNames(shortcut, host.info.platform).map((name) => (
        <kbd key={name} className={styles.key}>
          {name}
        </kbd>
      ))}
    </span>
  );
}
