import type { Link } from '../../shared/document/types';
import { TextField } from '../forms/TextField';
import { useProperty } from './use-property';
import { useSuggestions } from './use-suggestions';

interface LinkTextFieldProps {
  readonly links: readonly Link[];
  readonly property: 'label';
  readonly label: string;
}

/** Free text of a link; emptied, the property goes. */
export function LinkTextField({ links, property, label }: LinkTextFieldProps) {
  const suggest = useSuggestions(property);
  const { value, mixed, type } = useProperty<string>(links, property);
  return <TextField path={property} label={label} suggestions={suggest(value ?? '')} value={mixed ? undefined : (value ?? '')} onCommit={(text) => type(text === '' ? undefined : text)} />;
}
