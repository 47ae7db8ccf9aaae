import { useMemo } from 'react';
import { TriangleAlert } from 'lucide-react';
import type { LmvDocument } from '../../shared/document/types';
import { uncoveredIn } from '../../shared/export/uncovered';
import { uncoveredMessage } from '../../shared/messages/export';
import { useLang, useText } from '../store/hooks';
import styles from './uncovered-note.module.css';

/** Most that are named one by one. */
const MOST_TOLD = 5;

/** What of a drawing no bundled font has; nothing where there is none. */
export function UncoveredNote({ document }: { readonly document: LmvDocument }) {
  const t = useText();
  const lang = useLang();
  const uncovered = useMemo(() => uncoveredIn(document), [document]);
  if (uncovered.length === 0) return null;
  return (
    <div className={styles.note} aria-live="polite">
      <TriangleAlert size={16} aria-hidden className={styles.sign} />
      <ul className={styles.list}>
        {uncovered.slice(0, MOST_TOLD).map((each) => (
          <li key={each.text}>{capital(uncoveredMessage(each, lang))}</li>
        ))}
        {uncovered.length > MOST_TOLD && <li>{t('export.uncoveredMore', { n: uncovered.length - MOST_TOLD })}</li>}
      </ul>
    </div>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
