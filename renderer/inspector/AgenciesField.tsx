import { useMemo } from 'react';
import { TextListField } from '../forms/TextListField';
import { useDrawing, useText } from '../store/hooks';
import { knownAgencies } from './known-agencies';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

/** The agencies that offer or use an application. */
export function AgenciesField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const { document } = useDrawing();
  const suggestions = useMemo(() => knownAgencies(document), [document]);
  const { value, edit } = useProperty<readonly string[]>(elements, property);
  return (
    <TextListField
      path={property}
      label={label}
      placeholder={t('field.agencyPlaceholder')}
      texts={value ?? []}
      suggestions={suggestions}
      onEdit={(change) =>
        edit((now) => {
          const next = change(now ?? []);
          return next.length === 0 ? undefined : next;
        })
      }
    />
  );
}
