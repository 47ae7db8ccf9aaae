import { listEntries } from '../../shared/catalogue/catalogue';
import { ChoiceField } from '../forms/ChoiceField';
import { useLang } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

/** Whom the service is for: G2C, G2B, G2G or G2E (para 2.2.1), by its code. */
export function RelationshipField({ elements, property, label }: PropertyProps) {
  const lang = useLang();
  const { value, set } = useProperty<string>(elements, property);
  const segments = listEntries('relationship').map((entry) => ({ value: entry.id, label: entry.code ?? entry[lang], name: `${entry.code ?? ''} – ${entry[lang]}` }));
  const chosen = listEntries('relationship').find(({ id }) => id === value);
  return <ChoiceField path={property} label={label} value={value} segments={segments} onChange={set} {...(chosen && { hint: `${chosen[lang]} · ${chosen.source}` })} />;
}
