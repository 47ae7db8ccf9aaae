import type { Hardware } from '../../shared/document/types';
import styles from '../forms/form.module.css';
import { NumberInput } from '../forms/NumberInput';
import { RowListField } from '../forms/RowListField';
import { TextInput } from '../forms/TextInput';
import { useText } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { useRows } from './use-rows';
import { useSuggestions } from './use-suggestions';

/** A site's hardware with quantities (para 3.3.4 g). */
export function HardwareField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const suggestName = useSuggestions('hardware');
  const suggestSpecification = useSuggestions('specification');
  const { rows, onEdit } = useRows<Hardware>(elements, property);
  return (
    <RowListField<Hardware> path={property} label={label} rows={rows} newRow={{ name: '', quantity: 1 }} rowName={label} onEdit={onEdit}>
      {(row, position, change) => (
        <>
          <div className={styles.narrowPair}>
            <TextInput name={t('field.hardwareName')} path={`${property}/${position}/name`} placeholder={t('field.hardwareName')} suggestions={suggestName(row.name ?? '')} value={row.name ?? ''} onCommit={(name) => change({ name })} />
            <NumberInput
              whole
              name={t('field.quantity')}
              path={`${property}/${position}/quantity`}
              placeholder={t('field.quantity')}
              value={row.quantity}
              onCommit={(quantity) => change({ quantity })}
            />
          </div>
          <TextInput
            name={t('field.specification')}
            path={`${property}/${position}/specification`}
            placeholder={t('field.specification')}
            suggestions={suggestSpecification(row.specification ?? '')}
            value={row.specification ?? ''}
            onCommit={(text) => change({ specification: text === '' ? undefined : text })}
          />
        </>
      )}
    </RowListField>
  );
}
