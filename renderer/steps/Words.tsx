import { useId } from 'react';
import form from '../forms/form.module.css';

interface WordsProps {
  readonly label: string;
  readonly value: string;
  /** What is shown while it is blank. */
  readonly placeholder?: string;
  readonly long?: boolean;
  readonly onType: (text: string) => void;
}

/** Words of a step, of one line or of several, under their label. */
export function Words({ label, value, placeholder, long = false, onType }: WordsProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      {long ? (
        <textarea id={id} className={form.input} rows={3} value={value} placeholder={placeholder} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input id={id} className={form.input} value={value} placeholder={placeholder} autoComplete="off" onChange={(event) => onType(event.target.value)} />
      )}
    </div>
  );
}
