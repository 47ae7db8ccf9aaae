import { useEffect, useRef } from 'react';
import { useText } from '../store/hooks';
import { Button } from './Button';
import styles from './question.module.css';

interface QuestionProps {
  /** What is asked about, for readers. */
  readonly label: string;
  readonly question: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question within a row, before something is taken away: it takes the keyboard, and "cancel" comes first. */
export function Question({ label, question, yes, onYes, onNo }: QuestionProps) {
  const t = useText();
  const field = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    field.current?.querySelector('button')?.focus();
  }, []);
  return (
    <fieldset ref={field} aria-label={label} className={styles.question}>
      <p>{question}</p>
      <div className={styles.answers}>
        <Button small onClick={onNo}>
          {t('common.cancel')}
        </Button>
        <Button small look="danger" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </fieldset>
  );
}
