import { TextField } from '../forms/TextField';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';
import { useSuggestions } from './use-suggestions';

/** The agency that a system or dataset belongs to, offering those that the drawing names already. */
export function AgencyField({ elements, property, label }: PropertyProps) {
  const suggest = useSuggestions('agency');
  const { value, mixed, type } = useProperty<string>(elements, property);
  return (
    <TextField
      path={property}
      label={label}
      suggestions={suggest(value ?? '')}
      value={mixed ? undefined : (value ?? '')}
      onCommit={(text) => type(text === '' ? undefined : text)}
    />
  );
}
