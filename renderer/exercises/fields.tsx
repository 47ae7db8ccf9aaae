import { useId, useState } from 'react';
import form from '../forms/form.module.css';
import { Words } from '../steps/Words';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds; what lies outside, or is none, is not taken. */
export function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const type = (text: string): void => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== '' && Number.isInteger(number) && number >= min && number <= max) onChange(number);
  };
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <input id={id} className={form.input} type="number" min={min} max={max} value={typed} onChange={(event) => type(event.target.value)} onBlur={() => setTyped(String(value))} />
    </div>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  /** Values with what is shown for them. */
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChange: (value: string) => void;
}

/** A choice from a list, by its own control of the system: letters find an entry. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={form.input} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SeveralFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several texts in one field, with a semicolon between. */
export function SeveralField({ label, values, onChange }: SeveralFieldProps) {
  const [typed, setTyped] = useState(values.join('; '));
  const type = (text: string): void => {
    setTyped(text);
    onChange(
      text
        .split(';')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    );
  };
  return <Words label={label} value={typed} onType={type} />;
}
