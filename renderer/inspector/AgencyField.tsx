import { useMemo } from 'react';
import { TextField } from '../forms/TextField';
import { useDrawing } from '../store/hooks';
import { knownAgencies } from './known-agencies';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

/** The agency that a system or dataset belongs to, offering those that the drawing names already. */
export function AgencyField({ elements, property, label }: PropertyProps) {
  const { document } = useDrawing();
  const suggestions = useMemo(() => knownAgencies(document), [document]);
  const { value, mixed, type } = useProperty<string>(elements, property);
  return (
    <TextField
      path={property}
      label={label}
      suggestions={suggestions}
      value={mixed ? undefined : (value ?? '')}
      onCommit={(text) => type(text === '' ? undefined : text)}
    />
  );
}
