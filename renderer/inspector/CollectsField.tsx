import { entryName } from '../../shared/catalogue/catalogue';
import type { CollectedItem } from '../../shared/document/types';
import { RowListField } from '../forms/RowListField';
import { useLang, useText } from '../store/hooks';
import { HOLDING_LISTS } from './holding-lists';
import type { PropertyProps } from './property-props';
import { RowPicker } from './RowPicker';
import { RowText } from './RowText';
import { useSharedRows } from './use-shared-rows';
import { useSuggestions } from './use-suggestions';

/** The data that a process asks of the user; naming its registry shows where "once only" (para 2.6.1) is at stake. */
export function CollectsField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const lang = useLang();
  const suggest = useSuggestions('data');
  const { shared, edit } = useSharedRows<CollectedItem>(elements, property);
  return (
    <RowListField<CollectedItem>
      path={property}
      label={label}
      shared={shared}
      newRow={{ name: '' }}
      rowName={t('field.dataItem')}
      details={({ holding }) => [holding === undefined ? undefined : entryName(holding, lang)]}
      onEdit={edit}
    >
      {(cell) => (
        <>
          <RowText cell={cell} property="name" name={t('field.dataName')} suggest={suggest} />
          <RowPicker cell={cell} property="holding" name={t('field.heldIn')} lists={HOLDING_LISTS} />
        </>
      )}
    </RowListField>
  );
}
