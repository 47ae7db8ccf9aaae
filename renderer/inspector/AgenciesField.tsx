import { useMemo } from 'react';
import { TextListField } from '../forms/TextListField';
import { useText } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';
import { useSuggestions } from './use-suggestions';

/** The agencies that offer or use an application. */
export function AgenciesField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const suggest = useSuggestions('agency');
  const { edit } = useProperty<readonly string[]>(elements, property);
  // Of several applications, the agencies that all of them have; a change adds to each, or takes away from each.
  const texts = useMemo(() => sharedAgencies(elements), [elements]);
  return (
    <TextListField
      path={property}
      label={label}
      placeholder={t('field.agencyPlaceholder')}
      texts={texts}
      suggestions={suggest('').filter(({ text }) => !texts.includes(text))}
      onEdit={(change) =>
        edit((now) => {
          const next = change(now ?? []);
          return next.length === 0 ? undefined : next;
        })
      }
    />
  );
}

function sharedAgencies(elements: PropertyProps['elements']): readonly string[] {
  const [first = [], ...others] = elements.map((element) => (element.kind === 'application' ? (element.agencies ?? []) : []));
  return first.filter((agency) => others.every((agencies) => agencies.includes(agency)));
}
