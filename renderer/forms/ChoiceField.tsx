import { X } from 'lucide-react';
import { useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { Segmented, type Segment } from '../ui/Segmented';
import { Field } from './Field';
import styles from './form.module.css';
import { UnknownValue } from './UnknownValue';

interface ChoiceFieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly segments: readonly Segment<string>[];
  readonly onChange: (value: string | undefined) => void;
}

/** A field for a few values, all of them in sight; a value that is none of them is shown and kept. */
export function ChoiceField({ path, label, hint, value, segments, onChange }: ChoiceFieldProps) {
  const t = useText();
  const known = segments.some((segment) => segment.value === value);
  return (
    <Field path={path} label={label} group {...(hint !== undefined && { hint })}>
      {(parts) => (
        <>
          <div className={styles.choice}>
            <Segmented labelledBy={parts.labelId} value={known ? value : undefined} segments={segments} onChange={onChange} />
            {value !== undefined && (
              <IconButton small label={t('form.clear', { field: label })} icon={<X size={14} aria-hidden />} onClick={() => onChange(undefined)} />
            )}
          </div>
          {value !== undefined && !known && <UnknownValue id={value} />}
        </>
      )}
    </Field>
  );
}
