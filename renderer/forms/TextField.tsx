import { Field } from './Field';
import type { Suggestion } from './SuggestInput';
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
  /** Texts that are offered while typing. */
  readonly suggestions?: readonly Suggestion[];
  readonly onCommit: (text: string) => void;
  /** As {@link onCommit}, once the field is left or Enter pressed after typing: the text is whole then. */
  readonly onDone?: (text: string) => void;
}

/** A field for free text. */
export function TextField({ path, label, hint, ...input }: TextFieldProps) {
  return (
    <Field path={path} label={label} {...(hint !== undefined && { hint })}>
      {(parts) => <TextInput {...input} parts={parts} />}
    </Field>
  );
}
