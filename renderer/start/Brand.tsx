import styles from './start.module.css';

/** The program's mark and name. */
export function Brand() {
  return (
    <p className={styles.brand}>
      <svg aria-hidden viewBox="0 0 32 32" width="26" height="26">
        <rect width="32" height="32" rx="7" className={styles.mark} />
        <rect x="6" y="7" width="20" height="4" rx="2" fill="#f2cf6b" />
        <rect x="6" y="14" width="13" height="4" rx="2" fill="#7cc3e8" />
        <rect x="21" y="14" width="5" height="4" rx="2" fill="#a59cf0" />
        <rect x="6" y="21" width="20" height="4" rx="2" fill="#7fd195" />
      </svg>
      Landskap
    </p>
  );
}
