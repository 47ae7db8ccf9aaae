import type { Element } from '../../shared/document/types';
import { useText } from '../store/hooks';
import { AgenciesField } from './AgenciesField';
import { AgencyField } from './AgencyField';
import { CatalogueProperty } from './CatalogueProperty';
import { CollectsField } from './CollectsField';
import { HardwareField } from './HardwareField';
import type { PropertyField } from './kind-fields';
import { LaneField } from './LaneField';
import { RelationshipField } from './RelationshipField';
import { RepeatedTextField } from './RepeatedTextField';
import { SoftwareField } from './SoftwareField';
import { SpeedField } from './SpeedField';
import { TextProperty } from './TextProperty';
import { ChoiceProperty } from './ChoiceProperty';

interface PropertyControlProps {
  readonly field: PropertyField;
  /** What is being edited: one element, or several that have this property. */
  readonly elements: readonly Element[];
}

/** The control for one property. */
export function PropertyControl({ field, elements }: PropertyControlProps) {
  const t = useText();
  const common = { elements, property: field.property, label: t(field.label) };
  switch (field.control) {
    case 'catalogue':
      return <CatalogueProperty {...common} lists={field.lists} />;
    case 'choice':
      return <ChoiceProperty {...common} choices={field.choices} />;
    case 'long':
      return <TextProperty {...common} long {...(field.placeholder && { placeholder: t(field.placeholder) })} />;
    case 'repeated':
      return <RepeatedTextField {...common} property={field.property} {...(field.placeholder && { placeholder: t(field.placeholder) })} />;
    case 'agency':
      return <AgencyField {...common} />;
    case 'agencies':
      return <AgenciesField {...common} />;
    case 'collects':
      return <CollectsField {...common} />;
    case 'hardware':
      return <HardwareField {...common} />;
    case 'software':
      return <SoftwareField {...common} />;
    case 'speed':
      return <SpeedField {...common} />;
    case 'relationship':
      return <RelationshipField {...common} />;
    default:
      return <LaneField {...common} />;
  }
}
