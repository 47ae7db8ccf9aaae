import type { UiKey } from '../../shared/messages/ui/ui-text';
import { ChoiceField } from '../forms/ChoiceField';
import { useText } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

interface ChoicePropertyProps extends PropertyProps {
  readonly choices: readonly (readonly [value: string, label: UiKey])[];
}

/** One of a few values. */
export function ChoiceProperty({ elements, property, label, choices }: ChoicePropertyProps) {
  const t = useText();
  const { value, set } = useProperty<string>(elements, property);
  return <ChoiceField path={property} label={label} value={value} segments={choices.map(([choice, key]) => ({ value: choice, label: t(key) }))} onChange={set} />;
}
