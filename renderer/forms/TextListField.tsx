import { X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { Field } from './Field';
import styles from './form.module.css';

interface TextListFieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly texts: readonly string[];
  readonly suggestions: readonly string[];
  /** Changes the list as it stands in the document at that moment. */
  readonly onEdit: (edit: (texts: readonly string[]) => readonly string[]) => void;
}

/** A list of short texts. Enter adds what is typed; Backspace in the empty field takes the last one away. */
export function TextListField({ path, label, hint, placeholder, texts, suggestions, onEdit }: TextListFieldProps) {
  const t = useText();
  const listId = useId();
  const [typed, setTyped] = useState('');

  const add = (): void => {
    const text = typed.trim();
    setTyped('');
    if (text !== '') onEdit((now) => (now.includes(text) ? now : [...now, text]));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add();
    else if (event.key === 'Backspace' && typed === '') onEdit((now) => now.slice(0, -1));
    else return;
    event.preventDefault();
  };

  return (
    <Field path={path} label={label} {...(hint !== undefined && { hint })}>
      {(parts) => (
        <>
          {texts.length > 0 && (
            <ul className={styles.tokens} aria-labelledby={parts.labelId}>
              {texts.map((text) => (
                <li key={text} className={styles.token}>
                  {text}
                  <IconButton
                    small
                    label={t('form.removeText', { text })}
                    icon={<X size={13} aria-hidden />}
                    onClick={() => onEdit((now) => now.filter((each) => each !== text))}
                  />
                </li>
              ))}
            </ul>
          )}
          <input
            id={parts.id}
            className={styles.input}
            aria-describedby={parts.describedBy}
            aria-invalid={parts.invalid || undefined}
            placeholder={placeholder}
            list={listId}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
          <datalist id={listId} className={styles.suggestions}>
            {suggestions.map((text) => (
              <option key={text} value={text}>
                {text}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
