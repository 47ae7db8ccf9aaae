import type { Software } from '../../shared/document/types';
import styles from '../forms/form.module.css';
import { RowListField } from '../forms/RowListField';
import { TextInput } from '../forms/TextInput';
import { useText } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { useRows } from './use-rows';
import { useSuggestions } from './use-suggestions';

/** A site's software (para 3.3.4 g). */
export function SoftwareField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const suggestName = useSuggestions('software');
  const suggestVersion = useSuggestions('version');
  const { rows, onEdit } = useRows<Software>(elements, property);
  return (
    <RowListField<Software> path={property} label={label} rows={rows} newRow={{ name: '' }} rowName={label} onEdit={onEdit}>
      {(row, position, change) => (
        <div className={styles.narrowPair}>
          <TextInput name={t('field.softwareName')} path={`${property}/${position}/name`} placeholder={t('field.softwareName')} suggestions={suggestName(row.name ?? '')} value={row.name ?? ''} onCommit={(name) => change({ name })} />
          <TextInput
            name={t('field.version')}
            path={`${property}/${position}/version`}
            placeholder={t('field.version')}
            suggestions={suggestVersion(row.version ?? '')}
            value={row.version ?? ''}
            onCommit={(text) => change({ version: text === '' ? undefined : text })}
          />
        </div>
      )}
    </RowListField>
  );
}
