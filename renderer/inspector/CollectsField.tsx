import type { CollectedItem } from '../../shared/document/types';
import { CataloguePicker } from '../forms/CataloguePicker';
import { RowListField } from '../forms/RowListField';
import { TextInput } from '../forms/TextInput';
import { useText } from '../store/hooks';
import { HOLDING_LISTS } from './holding-lists';
import type { PropertyProps } from './property-props';
import { useRows } from './use-rows';
import { useSuggestions } from './use-suggestions';

/** The data that a process asks of the user; naming its registry shows where "once only" (para 2.6.1) is at stake. */
export function CollectsField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const suggest = useSuggestions('data');
  const { rows, onEdit } = useRows<CollectedItem>(elements, property);
  return (
    <RowListField<CollectedItem> path={property} label={label} rows={rows} newRow={{ name: '' }} rowName={t('field.dataItem')} onEdit={onEdit}>
      {(row, position, change) => (
        <>
          <TextInput name={t('field.dataName')} path={`${property}/${position}/name`} placeholder={t('field.dataName')} suggestions={suggest(row.name ?? '')} value={row.name ?? ''} onCommit={(name) => change({ name })} />
          <CataloguePicker
            name={t('field.heldIn')}
            path={`${property}/${position}/holding`}
            placeholder={t('field.heldIn')}
            lists={HOLDING_LISTS}
            value={row.holding}
            onChange={(holding) => change({ holding })}
          />
        </>
      )}
    </RowListField>
  );
}
