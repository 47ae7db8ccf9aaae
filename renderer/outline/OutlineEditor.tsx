import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { useText } from '../store/hooks';
import { classes } from '../ui/classes';
import styles from './outline.module.css';

interface OutlineEditorProps {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  /** Lines that can't be read, counted from 1. */
  readonly wrong: ReadonlySet<number>;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A text field with numbered lines, marked where a line can't be read. */
export function OutlineEditor({ ref, text, wrong, onChange, onKeyDown }: OutlineEditorProps) {
  const t = useText();
  const numbers = useRef<HTMLDivElement>(null);
  const lines = text.split('\n');
  return (
    <div className={styles.editor}>
      <div className={styles.numbers} aria-hidden>
        <div ref={numbers}>
          {lines.map((_, position) => (
            // Lines have nothing but their number.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={position} className={classes(styles.number, wrong.has(position + 1) && styles.wrong)}>
              {wrong.has(position + 1) ? `! ${position + 1}` : position + 1}
            </div>
          ))}
        </div>
      </div>
      <textarea
        ref={ref}
        className={styles.text}
        aria-label={t('outline.text')}
        aria-invalid={wrong.size > 0 || undefined}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onScroll={(event) => {
          if (numbers.current) numbers.current.style.transform = `translateY(${-event.currentTarget.scrollTop}px)`;
        }}
      />
    </div>
  );
}
