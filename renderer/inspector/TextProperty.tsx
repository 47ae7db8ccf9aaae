import { TextField } from '../forms/TextField';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

interface TextPropertyProps extends PropertyProps {
  readonly long?: boolean;
  readonly placeholder?: string;
}

/** Free text; emptied, the property goes. */
export function TextProperty({ elements, property, label, ...more }: TextPropertyProps) {
  const { value, mixed, type } = useProperty<string>(elements, property);
  return <TextField path={property} label={label} {...more} value={mixed ? undefined : (value ?? '')} onCommit={(text) => type(text === '' ? undefined : text)} />;
}
