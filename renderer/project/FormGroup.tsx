import type { ReactNode } from 'react';
import styles from './project.module.css';

/** Fields that belong together, under a heading. */
export function FormGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}
