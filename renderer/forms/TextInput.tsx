import { useRef, type KeyboardEvent } from 'react';
import { useText } from '../store/hooks';
import type { FieldParts } from './Field';
import styles from './form.module.css';
import { SuggestInput, type Suggestion } from './SuggestInput';
import { useDraft } from './use-draft';

interface TextInputProps {
  readonly parts?: FieldParts;
  /** Its name, where no label belongs to it. */
  readonly name?: string;
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly long?: boolean;
  readonly type?: 'text' | 'date';
  /** Texts that are offered while typing, for a text of one line. */
  readonly suggestions?: readonly Suggestion[];
  readonly path?: string;
  readonly onCommit: (text: string) => void;
  readonly onDone?: (text: string) => void;
}

/** The text control itself. Enter and leaving it put what is typed into the document; long texts grow with it. */
export function TextInput({ parts, name, value, placeholder, long = false, type = 'text', suggestions, path, onCommit, onDone }: TextInputProps) {
  const t = useText();
  const { text, type: draft, flush } = useDraft(value ?? '', onCommit);
  const changed = useRef(false);
  const onType = (typed: string): void => {
    changed.current = true;
    draft(typed);
  };
  const done = (whole: string): void => {
    flush();
    if (changed.current) onDone?.(whole);
    changed.current = false;
  };
  const common = {
    id: parts?.id,
    'aria-label': name,
    'aria-describedby': parts?.describedBy,
    'aria-invalid': parts?.invalid === true || undefined,
    'data-path': path,
    className: styles.input,
    placeholder: value === undefined ? t('form.mixed') : placeholder,
    value: text,
    autoComplete: 'off',
    onBlur: () => done(text),
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) done(text);
  };
  if (suggestions) {
    const take = (taken: string): void => {
      onType(taken);
      done(taken);
    };
    // While its list is open, what stands around the field is hidden from readers; a label is still found by its id.
    return <SuggestInput {...common} aria-labelledby={parts?.labelId} suggestions={suggestions} onType={onType} onTake={take} onKey={onEnter} />;
  }
  if (long) return <textarea {...common} rows={2} onChange={(event) => onType(event.target.value)} />;
  return (
    <input
      {...common}
      type={type}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onEnter}
    />
  );
}
