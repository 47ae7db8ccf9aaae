import type { library as ms } from '../ms/library';

export const library: Readonly<Record<keyof typeof ms, string>> = {
  'library.search': 'Search elements to add',
  'library.placeholder': 'Search or type a name…',
  'library.hint': 'Enter or a click adds; Ctrl+Enter also links it to the selection. You can drag to the canvas too.',
  'library.asKind': 'as {kind}',
  'library.relationships': 'Service relationships',
  'library.targetGroups': 'Target groups',
  'library.subcategories': 'Subcategories',
  'library.personas': 'Citizen personas',
  'library.media': 'Portals, apps and channels',
  'library.serviceCategories': 'Service categories',
  'library.processes': 'The 20 general processes',
  'library.applicationKinds': 'Kinds of application',
  'library.platforms': 'Platforms and features',
  'library.registries': 'Registries',
  'library.repositories': 'Repositories',
  'library.locations': 'Kinds of location',
  'library.networks': 'Networks',
  'library.controls': 'Security controls',
};
