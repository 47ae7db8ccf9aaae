import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { changeRows, withTexts } from '../../shared/document/change-rows';
import { commonRows, type SharedRows } from '../../shared/document/shared-rows';
import { useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { Field } from './Field';
import styles from './form.module.css';
import { listStep, pastedLines } from './list-keys';
import { SomeRows } from './SomeRows';
import { SuggestInput, type Suggestion } from './SuggestInput';

interface TextListFieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  /** The lists of what is selected: of one thing, or of several. */
  readonly shared: SharedRows<string>;
  readonly suggestions: readonly Suggestion[];
  /** Changes the lists as they stand in the document at that moment. */
  readonly onEdit: (change: (shared: SharedRows<string>) => SharedRows<string>) => void;
}

/**
 * A list of short texts. Enter adds what is typed, several pasted lines are added at once, Backspace in the empty field
 * takes the last one away; on a text's button, Alt with an arrow moves the text.
 * With several things selected, these are the texts that all of them have; below stand those that only some have.
 */
export function TextListField({ path, label, hint, placeholder, shared, suggestions, onEdit }: TextListFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const texts = useMemo(() => commonRows(shared).map(({ row }) => row), [shared]);
  const several = shared.lists.length > 1;

  const tokens = useRef<HTMLUListElement>(null);
  const moved = useRef<string>(undefined);

  useEffect(() => {
    const text = moved.current;
    moved.current = undefined;
    if (text !== undefined) tokens.current?.children[texts.indexOf(text)]?.querySelector('button')?.focus();
  }, [texts]);

  const addAll = (added: readonly string[]): void => onEdit((now) => withTexts(now, added));
  const remove = (row: number): void => onEdit((now) => changeRows(now, { act: 'remove', row }));

  const add = (text: string): void => {
    setTyped('');
    if (text.trim() !== '') addAll([text.trim()]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = listStep(event, typed === '');
    if (step === 'add') add(typed);
    else if (step === 'remove' && texts.length > 0) remove(texts.length - 1);
    else return;
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length === 0) return;
    event.preventDefault();
    addAll(lines);
  };

  const onTokenKey = (event: KeyboardEvent, row: number): void => {
    const step = listStep(event, false);
    if (step !== 'up' && step !== 'down') return;
    event.preventDefault();
    const by = step === 'up' ? -1 : 1;
    if (texts[row + by] === undefined) return;
    moved.current = texts[row];
    onEdit((now) => changeRows(now, { act: 'move', row, by }));
  };

  return (
    <Field path={path} label={label} {...(hint !== undefined && { hint })}>
      {(parts) => (
        <>
          {texts.length > 0 && (
            <ul ref={tokens} className={styles.tokens} aria-labelledby={parts.labelId}>
              {texts.map((text, row) => (
                <li key={text} className={styles.token}>
                  {text}
                  <IconButton
                    small
                    label={t(several ? 'form.removeTextAll' : 'form.removeText', { text })}
                    icon={<X size={13} aria-hidden />}
                    onClick={() => remove(row)}
                    onKeyDown={(event) => onTokenKey(event, row)}
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
          <SomeRows
            shared={shared}
            labelId={parts.labelId}
            onGive={(row) => onEdit((now) => changeRows(now, { act: 'give', row }))}
            onRemove={remove}
            onNone={() => document.getElementById(parts.id)?.focus()}
          />
        </>
      )}
    </Field>
  );
}
