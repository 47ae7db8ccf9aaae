import type { Speed } from '../../shared/document/types';
import { Field } from '../forms/Field';
import styles from '../forms/form.module.css';
import { NumberInput } from '../forms/NumberInput';
import { useText } from '../store/hooks';
import { Segmented } from '../ui/Segmented';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

const UNITS = ['Kbps', 'Mbps', 'Gbps'] as const;

/** A network's speed (para 3.3.4 g): a number and its unit. */
export function SpeedField({ elements, property, label }: PropertyProps) {
  const t = useText();
  const { value: speed, edit } = useProperty<Speed>(elements, property);
  const setValue = (value: number | undefined): void =>
    edit((now) => {
      if (value === undefined) return undefined;
      return { ...now, value, unit: now?.unit ?? 'Mbps' };
    }, 'typing');
  const setUnit = (unit: string): void => edit((now) => ({ ...now, unit }));
  return (
    <Field path={property} label={label}>
      {(parts) => (
        <div className={styles.speed}>
          <NumberInput parts={parts} value={speed?.value} onCommit={setValue} />
          <Segmented label={t('field.speedUnit')} value={speed?.unit ?? 'Mbps'} segments={UNITS.map((unit) => ({ value: unit as string, label: unit }))} onChange={setUnit} />
        </div>
      )}
    </Field>
  );
}
