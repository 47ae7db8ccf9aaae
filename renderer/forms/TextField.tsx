import { useId } from 'react';
import { Field } from './Field';
import styles from './form.module.css';
import { TextInput } from './TextInput';

interface TextFieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** The document's value; undefined where several selected things differ. */
  readonly value: string | undefined;
  readonly placeholder?: string;
  /** More than one line. */
  readonly long?: boolean;
  readonly type?: 'text' | 'date';
  /** Texts that the drawing already uses, offered while typing. */
  readonly suggestions?: readonly string[];
  readonly onCommit: (text: string) => void;
}

/** A field for free text. */
export function TextField({ path, label, hint, suggestions, ...input }: TextFieldProps) {
  const listId = useId();
  return (
    <Field path={path} label={label} {...(hint !== undefined && { hint })}>
      {(parts) => (
        <>
          <TextInput {...input} parts={parts} {...(suggestions && { list: listId })} />
          {suggestions && (
            <datalist id={listId} className={styles.suggestions}>
              {suggestions.map((text) => (
                <option key={text} value={text}>
                  {text}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
