import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import styles from './segmented.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Its full name, where the label is short. */
  readonly name?: string;
}

interface SegmentedProps<Value extends string> {
  /** The question's name. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly id?: string;
  readonly value: Value | undefined;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice between a few things, all of them in sight. Arrow keys move between them. */
export function Segmented<Value extends string>({ label, labelledBy, id, value, segments, onChange }: SegmentedProps<Value>) {
  return (
    <RadioGroup<Value | undefined>
      id={id}
      aria-label={label}
      aria-labelledby={labelledBy}
      className={styles.group}
      value={value ?? undefined}
      onValueChange={(next) => next !== undefined && onChange(next)}
    >
      {segments.map((segment) => (
        <Radio.Root key={segment.value} value={segment.value} aria-label={segment.name} className={styles.segment}>
          {segment.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
