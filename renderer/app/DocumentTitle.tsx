import { documentName } from '../files/document-name';
import { isDirty } from '../store/dirty';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import styles from './top-bar.module.css';

/** The drawing's name, with a mark while it is unsaved. */
export function DocumentTitle() {
  const t = useText();
  const name = useEditor(documentName);
  const dirty = useEditor(isDirty);
  return (
    <h1 className={styles.title}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {dirty && (
        <>
          <span className={styles.dirty} title={t('app.notSaved')} />
          <span className="visually-hidden">({t('app.unsaved')})</span>
        </>
      )}
    </h1>
  );
}
