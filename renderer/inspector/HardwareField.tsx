import type { Hardware } from '../../shared/document/types';
import styles from '../forms/form.module.css';
import { NumberInput } from '../forms/NumberInput';
import { RowListField } from '../forms/RowListField';
import { useText } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { RowText } from './RowText';
import { useSharedRows } from './use-shared-rows';
import { useSuggestions } from './use-suggestions';

/** A site's hardware with quantities (para 3.3.4 g). */
export function HardwareField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const suggestName = useSuggestions('hardware');
  const suggestSpecification = useSuggestions('specification');
  const { shared, edit } = useSharedRows<Hardware>(elements, property);
  return (
    <RowListField<Hardware>
      path={property}
      label={label}
      shared={shared}
      newRow={{ name: '', quantity: 1 }}
      rowName={label}
      details={({ quantity, specification }) => [quantity === undefined ? undefined : `× ${quantity}`, specification]}
      onEdit={edit}
    >
      {(cell) => (
        <>
          <div className={styles.narrowPair}>
            <RowText cell={cell} property="name" name={t('field.hardwareName')} suggest={suggestName} />
            <NumberInput
              whole
              name={t('field.quantity')}
              path={`${cell.path}/quantity`}
              placeholder={t(cell.differing.has('quantity') ? 'form.mixed' : 'field.quantity')}
              value={cell.row.quantity}
              onCommit={(quantity) => cell.change({ quantity })}
            />
          </div>
          <RowText cell={cell} property="specification" name={t('field.specification')} suggest={suggestSpecification} />
        </>
      )}
    </RowListField>
  );
}
