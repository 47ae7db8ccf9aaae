import { commonRows } from '../../shared/document/shared-rows';
import { TextListField } from '../forms/TextListField';
import { useText } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { useSharedRows } from './use-shared-rows';
import { useSuggestions } from './use-suggestions';

/** The agencies that offer or use an application. */
export function AgenciesField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const suggest = useSuggestions('agency');
  const { shared, edit } = useSharedRows<string>(elements, property);
  const everyone = new Set(commonRows(shared).map(({ row }) => row));
  return (
    <TextListField path={property} label={label} placeholder={t('field.agencyPlaceholder')} shared={shared} suggestions={suggest('').filter(({ text }) => !everyone.has(text))} onEdit={edit} />
  );
}
