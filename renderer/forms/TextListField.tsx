import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { Field } from './Field';
import styles from './form.module.css';
import { listStep, movedRow, pastedLines } from './list-keys';
import { SuggestInput, type Suggestion } from './SuggestInput';

interface TextListFieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly texts: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** Changes the list as it stands in the document at that moment. */
  readonly onEdit: (edit: (texts: readonly string[]) => readonly string[]) => void;
}

/**
 * A list of short texts. Enter adds what is typed, several pasted lines are added at once, Backspace in the empty field
 * takes the last one away; on a text's button, Alt with an arrow moves the text.
 */
export function TextListField({ path, label, hint, placeholder, texts, suggestions, onEdit }: TextListFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState('');

  const tokens = useRef<HTMLUListElement>(null);
  const moved = useRef<string>(undefined);

  useEffect(() => {
    const text = moved.current;
    moved.current = undefined;
    if (text !== undefined) tokens.current?.children[texts.indexOf(text)]?.querySelector('button')?.focus();
  }, [texts]);

  const addAll = (added: readonly string[]): void => onEdit((now) => [...new Set([...now, ...added])]);

  const add = (text: string): void => {
    setTyped('');
    if (text.trim() !== '') addAll([text.trim()]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = listStep(event, typed === '');
    const last = texts.at(-1);
    if (step === 'add') add(typed);
    else if (step === 'remove' && last !== undefined) onEdit((now) => now.filter((text) => text !== last));
    else return;
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length === 0) return;
    event.preventDefault();
    addAll(lines);
  };

  const onTokenKey = (event: KeyboardEvent, text: string): void => {
    const step = listStep(event, false);
    if (step !== 'up' && step !== 'down') return;
    event.preventDefault();
    if (text === (step === 'up' ? texts[0] : texts.at(-1))) return;
    moved.current = text;
    onEdit((now) => movedRow(now, now.indexOf(text), step === 'up' ? -1 : 1));
  };

  return (
    <Field path={path} label={label} {...(hint !== undefined && { hint })}>
      {(parts) => (
        <>
          {texts.length > 0 && (
            <ul ref={tokens} className={styles.tokens} aria-labelledby={parts.labelId}>
              {texts.map((text) => (
                <li key={text} className={styles.token}>
                  {text}
                  <IconButton
                    small
                    label={t('form.removeText', { text })}
                    icon={<X size={13} aria-hidden />}
                    onClick={() => onEdit((now) => now.filter((each) => each !== text))}
                    onKeyDown={(event) => onTokenKey(event, text)}
                  />
                </li>
              ))}
            </ul>
          )}
          <SuggestInput
            id={parts.id}
            className={styles.input}
            aria-labelledby={parts.labelId}
            aria-describedby={parts.describedBy}
            aria-invalid={parts.invalid || undefined}
            placeholder={placeholder}
            value={typed}
            suggestions={suggestions}
            onType={setTyped}
            onTake={add}
            onKey={onKeyDown}
            onPaste={onPaste}
            onBlur={() => add(typed)}
          />
        </>
      )}
    </Field>
  );
}
