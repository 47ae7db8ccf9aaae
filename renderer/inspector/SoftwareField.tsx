import type { Software } from '../../shared/document/types';
import styles from '../forms/form.module.css';
import { RowListField } from '../forms/RowListField';
import { useText } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { RowText } from './RowText';
import { useSharedRows } from './use-shared-rows';
import { useSuggestions } from './use-suggestions';

/** A site's software (para 3.3.4 g). */
export function SoftwareField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const suggestName = useSuggestions('software');
  const suggestVersion = useSuggestions('version');
  const { shared, edit } = useSharedRows<Software>(elements, property);
  return (
    <RowListField<Software> path={property} label={label} shared={shared} newRow={{ name: '' }} rowName={label} details={({ version }) => [version === undefined ? undefined : `${t('field.version')} ${version}`]} onEdit={edit}>
      {(cell) => (
        <div className={styles.narrowPair}>
          <RowText cell={cell} property="name" name={t('field.softwareName')} suggest={suggestName} />
          <RowText cell={cell} property="version" name={t('field.version')} suggest={suggestVersion} />
        </div>
      )}
    </RowListField>
  );
}
