import { TextField } from '../forms/TextField';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';
import { useSuggestions } from './use-suggestions';

interface RepeatedTextFieldProps extends PropertyProps {
  readonly property: 'address' | 'product';
  readonly placeholder?: string;
}

/** A text that other elements have too, offering theirs. One that has several lines keeps them. */
export function RepeatedTextField({ elements, property, label, placeholder }: RepeatedTextFieldProps) {
  const suggest = useSuggestions(property);
  const { value, mixed, type } = useProperty<string>(elements, property);
  const lines = value?.includes('\n') === true;
  return (
    <TextField
      path={property}
      label={label}
      {...(placeholder !== undefined && { placeholder })}
      {...(lines ? { long: true } : { suggestions: suggest(value ?? '') })}
      value={mixed ? undefined : (value ?? '')}
      onCommit={(text) => type(text === '' ? undefined : text)}
    />
  );
}
