import type { CatalogueList } from '../../catalogue/catalogue';
import type { ElementKind, Project } from '../../document/types';

type ListsByProperty = readonly (readonly [property: string, lists: readonly CatalogueList[]])[];

/** Where data items and collected items say which registry or repository holds them. */
export const HOLDING_LISTS: readonly CatalogueList[] = ['registry', 'repository'];

/** Each kind's properties that hold a catalogue id, with the lists that the LMV format allows for them. */
export const ELEMENT_LISTS: Readonly<Partial<Record<ElementKind, ListsByProperty>>> = {
  user: [
    ['relationship', ['relationship']],
    ['targetGroup', ['target-group']],
    ['subcategory', ['subcategory']],
    ['persona', ['persona']],
  ],
  channel: [['medium', ['medium']]],
  service: [['category', ['service-category']]],
  process: [['process', ['process']]],
  application: [['applicationKind', ['application-kind']]],
  platform: [['platform', ['platform']]],
  dataset: [['holding', HOLDING_LISTS]],
  site: [['location', ['location']]],
  network: [['network', ['network']]],
  'security-control': [['control', ['security-control']]],
};

/** The project's properties that hold a catalogue id. */
export const PROJECT_LISTS: readonly (readonly [property: keyof Project, lists: readonly CatalogueList[]])[] = [
  ['category', ['project-category']],
  ['agencySpecificKind', ['agency-specific-kind']],
  ['sector', ['sector']],
  ['domain', ['domain']],
  ['classification', ['classification']],
];
