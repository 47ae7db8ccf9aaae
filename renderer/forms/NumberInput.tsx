import type { FieldParts } from './Field';
import styles from './form.module.css';
import { useDraft } from './use-draft';

interface NumberInputProps {
  readonly parts?: FieldParts;
  readonly name?: string;
  readonly path?: string;
  readonly value: number | undefined;
  readonly whole?: boolean;
  readonly placeholder?: string;
  /** Undefined when the field is emptied; text that is no number is not committed. */
  readonly onCommit: (value: number | undefined) => void;
}

/** A control for a number that is not negative. */
export function NumberInput({ parts, name, path, value, whole = false, placeholder, onCommit }: NumberInputProps) {
  const commit = (text: string): void => {
    const trimmed = text.trim();
    if (trimmed === '') onCommit(undefined);
    else if (Number.isFinite(Number(trimmed))) onCommit(Number(trimmed));
  };
  const { text, type, flush } = useDraft(value === undefined ? '' : String(value), commit);
  return (
    <input
      id={parts?.id}
      aria-label={name}
      aria-describedby={parts?.describedBy}
      aria-invalid={parts?.invalid === true || undefined}
      data-path={path}
      className={styles.input}
      type="number"
      min={whole ? 1 : 0}
      step={whole ? 1 : 'any'}
      placeholder={placeholder}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={flush}
      onKeyDown={(event) => event.key === 'Enter' && flush()}
    />
  );
}
