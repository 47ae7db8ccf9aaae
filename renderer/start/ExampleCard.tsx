import { useEffect, useState } from 'react';
import type { LmvDocument } from '../../shared/document/types';
import { writeDrawing } from '../../shared/document/write';
import { openExample } from '../files/open-example';
import { readExample } from '../files/examples';
import { useText } from '../store/hooks';
import styles from './start.module.css';
import { Thumbnail } from './Thumbnail';

/** An example to open, with its picture. */
export function ExampleCard({ name }: { readonly name: string }) {
  const t = useText();
  const [document, setDocument] = useState<LmvDocument>();
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const read = await readExample(name);
      if (!gone && read.ok) setDocument(read.document);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [name]);
  return (
    <li>
      <button type="button" className={styles.card} onClick={() => void openExample(name)}>
        <span className={styles.picture}>{document && <Thumbnail text={writeDrawing(document)} />}</span>
        <span className={styles.cardTitle}>{document?.title ?? name}</span>
        <span className={styles.cardDetail}>
          {document && [document.project.agency ?? '', t('app.elements', { count: document.elements.length })].filter((part) => part !== '').join(' · ')}
        </span>
      </button>
    </li>
  );
}
