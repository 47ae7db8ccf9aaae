import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { fittingTexts } from '../../shared/suggest/fitting-texts';
import { FREE_TEXT } from './free-text';
import { classes } from '../ui/classes';
import styles from './picker.module.css';

/** A text that a field may take. */
export interface Suggestion {
  readonly text: string;
  /** Where it is from, shown below it. */
  readonly from?: string;
}

interface SuggestInputProps extends Pick<ComponentProps<'input'>, 'id' | 'className' | 'placeholder' | 'aria-label' | 'aria-labelledby' | 'aria-describedby' | 'aria-invalid' | 'onBlur' | 'onPaste'> {
  readonly 'data-path'?: string | undefined;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onType: (text: string) => void;
  /** A suggestion was taken. */
  readonly onTake: (text: string) => void;
  /** Keys that no suggestion takes. */
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A text field that offers texts while typing: arrows choose one, Enter takes it, Escape puts the list away. Whatever is typed
 * stands, whether it is offered or not.
 */
export function SuggestInput({ value, suggestions, onType, onTake, onKey, ...input }: SuggestInputProps) {
  const [wanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<Suggestion>();
  const shown = useMemo(() => fittingTexts(suggestions, value), [suggestions, value]);
  const open = wanted && shown.length > 0;

  const onKeyDown: ComponentProps<typeof Autocomplete.Input>['onKeyDown'] = (event) => {
    // With Alt, arrows move the row of a list.
    if (event.altKey) event.preventBaseUIHandler();
    if (event.key === 'Enter' && open && chosen !== undefined) return;
    onKey(event);
  };

  // A list that had nothing to offer must not come up once the field is left, when undoing gives it something.
  const onBlur: ComponentProps<typeof Autocomplete.Input>['onBlur'] = (event) => {
    if (!open) setWanted(false);
    input.onBlur?.(event);
  };

  return (
    <Autocomplete.Root<Suggestion>
      items={shown}
      filter={null}
      itemToStringValue={({ text }) => text}
      value={value}
      onValueChange={(text, { reason }) => {
        // Escape in a field without a list would empty it.
        if (reason === 'escape-key') return;
        if (reason === 'item-press') onTake(text);
        else onType(text);
      }}
      open={open}
      onOpenChange={setWanted}
      onItemHighlighted={setChosen}
    >
      <Autocomplete.Input {...input} {...{ [FREE_TEXT]: '' }} spellCheck={false} autoComplete="off" onKeyDown={onKeyDown} onBlur={onBlur} />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className={styles.positioner} sideOffset={4}>
          <Autocomplete.Popup className={styles.popup}>
            <Autocomplete.List className={styles.list}>
              {(suggestion: Suggestion) => (
                <Autocomplete.Item key={suggestion.text} value={suggestion} className={classes(styles.item, styles.plain)}>
                  <span>{suggestion.text}</span>
                  {suggestion.from !== undefined && <span className={styles.detail}>{suggestion.from}</span>}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
