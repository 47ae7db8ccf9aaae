import type { CatalogueList } from '../../shared/catalogue/catalogue';
import type { ElementKind } from '../../shared/document/types';
import type { UiKey } from '../../shared/messages/ui/ui-text';

/** How one property is edited. */
export type PropertyField =
  | { readonly control: 'catalogue'; readonly property: string; readonly label: UiKey; readonly lists: readonly CatalogueList[] }
  | { readonly control: 'choice'; readonly property: string; readonly label: UiKey; readonly choices: readonly (readonly [value: string, label: UiKey])[] }
  | { readonly control: 'repeated'; readonly property: 'address' | 'product'; readonly label: UiKey; readonly placeholder?: UiKey }
  | { readonly control: 'long' | 'agency'; readonly property: string; readonly label: UiKey; readonly placeholder?: UiKey }
  | { readonly control: 'agencies' | 'collects' | 'hardware' | 'software' | 'speed' | 'relationship' | 'lane'; readonly property: string; readonly label: UiKey };

/** The fields of each kind, in the order they are asked for; name, note and parent stand by themselves. */
export const KIND_FIELDS: Readonly<Record<ElementKind, readonly PropertyField[]>> = {
  user: [
    { control: 'relationship', property: 'relationship', label: 'field.relationship' },
    { control: 'catalogue', property: 'targetGroup', label: 'field.targetGroup', lists: ['target-group'] },
    { control: 'catalogue', property: 'subcategory', label: 'field.subcategory', lists: ['subcategory'] },
    { control: 'catalogue', property: 'persona', label: 'field.persona', lists: ['persona'] },
  ],
  channel: [{ control: 'catalogue', property: 'medium', label: 'field.medium', lists: ['medium'] }],
  service: [
    { control: 'catalogue', property: 'category', label: 'field.serviceCategory', lists: ['service-category'] },
    { control: 'repeated', property: 'product', label: 'field.product', placeholder: 'field.productExample' },
  ],
  process: [
    { control: 'catalogue', property: 'process', label: 'field.process', lists: ['process'] },
    { control: 'choice', property: 'mode', label: 'field.mode', choices: [['online', 'field.modeOnline'], ['manual', 'field.modeManual']] },
    { control: 'collects', property: 'collects', label: 'field.collects' },
  ],
  application: [
    { control: 'catalogue', property: 'applicationKind', label: 'field.applicationKind', lists: ['application-kind'] },
    { control: 'agencies', property: 'agencies', label: 'field.agencies' },
  ],
  module: [],
  'application-service': [],
  platform: [{ control: 'catalogue', property: 'platform', label: 'field.platform', lists: ['platform'] }],
  system: [
    { control: 'choice', property: 'scope', label: 'field.scope', choices: [['internal', 'field.scopeInternal'], ['external', 'field.scopeExternal']] },
    { control: 'agency', property: 'agency', label: 'field.supplyingAgency' },
  ],
  dataset: [
    { control: 'catalogue', property: 'holding', label: 'field.holding', lists: ['registry', 'repository'] },
    { control: 'agency', property: 'agency', label: 'field.supplyingAgency' },
  ],
  site: [
    { control: 'catalogue', property: 'location', label: 'field.location', lists: ['location'] },
    { control: 'repeated', property: 'address', label: 'field.address' },
    { control: 'hardware', property: 'hardware', label: 'field.hardware' },
    { control: 'software', property: 'software', label: 'field.software' },
    { control: 'long', property: 'placement', label: 'field.placement', placeholder: 'field.placementExample' },
  ],
  network: [
    { control: 'catalogue', property: 'network', label: 'field.network', lists: ['network'] },
    { control: 'speed', property: 'speed', label: 'field.speed' },
  ],
  'security-control': [{ control: 'catalogue', property: 'control', label: 'field.control', lists: ['security-control'] }],
  note: [{ control: 'lane', property: 'lane', label: 'field.lane' }],
};

/**
 * The fields that several kinds have in common: same property, same control.
 * @param kinds at least one
 */
export function commonFields(kinds: readonly ElementKind[]): readonly PropertyField[] {
  const [first, ...others] = [...new Set(kinds)];
  if (first === undefined) return [];
  const has = (kind: ElementKind, field: PropertyField): boolean =>
    KIND_FIELDS[kind].some((other) => other.property === field.property && other.control === field.control && other.label === field.label);
  return KIND_FIELDS[first].filter((field) => others.every((kind) => has(kind, field)));
}
