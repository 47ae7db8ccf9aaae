import { useEffect, useState } from 'react';
import { examplePicture, type ExampleCard as Facts } from '../../shared/example-card';
import { openExample } from '../files/open-example';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { exampleCard } from './example-cards';
import styles from './start.module.css';

/** An example to open, with its picture. */
export function ExampleCard({ name }: { readonly name: string }) {
  const t = useText();
  const lang = useLang();
  const dark = useEditor((state) => state.dark);
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    let gone = false;
    void exampleCard(name).then((read) => !gone && setFacts(read));
    return () => {
      gone = true;
    };
  }, [name]);
  return (
    <li>
      <button type="button" className={styles.card} onClick={() => void openExample(name)}>
        <span className={styles.picture}>
          <img src={examplePicture(name, lang, dark)} alt="" className={styles.thumbnail} />
        </span>
        <span className={styles.cardTitle}>{facts?.title ?? name}</span>
        <span className={styles.cardDetail}>{facts && [facts.agency, t('app.elements', { count: facts.elements })].filter((part) => part !== '').join(' · ')}</span>
      </button>
    </li>
  );
}
