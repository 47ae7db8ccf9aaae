import { LANES } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import { laneName } from '../../shared/messages/frame';
import { ChoiceField } from '../forms/ChoiceField';
import { useLang } from '../store/hooks';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

/** The lane that a note stands in. */
export function LaneField({ elements, property, label }: PropertyProps) {
  const lang = useLang();
  const { value, set } = useProperty<Lane>(elements, property);
  return (
    <ChoiceField
      path={property}
      label={label}
      value={value === undefined ? undefined : String(value)}
      segments={LANES.map((lane) => ({ value: String(lane), label: lane, name: `${lane} – ${laneName(lane, lang)}` }))}
      onChange={(lane) => set(lane === undefined ? undefined : (Number(lane) as Lane))}
    />
  );
}
