import { foldText } from '../search/search-words';
import { ELEMENT_KINDS, KINDS } from '../document/kinds';
import type { ElementKind } from '../document/types';
import { kindName } from '../messages/frame';
import { LANGS, type Bilingual, type Lang } from '../messages/lang';

/** What properties are called in the outline, in both languages. The names of the file format are understood too. */
const PROPERTIES = {
  relationship: { ms: 'hubungan', en: 'relationship' },
  targetGroup: { ms: 'kumpulan', en: 'group' },
  subcategory: { ms: 'subkategori', en: 'subcategory' },
  persona: { ms: 'persona', en: 'persona' },
  medium: { ms: 'medium', en: 'medium' },
  category: { ms: 'kategori', en: 'category' },
  product: { ms: 'produk', en: 'product' },
  process: { ms: 'proses', en: 'process' },
  mode: { ms: 'cara', en: 'mode' },
  collects: { ms: 'kumpul', en: 'collects' },
  applicationKind: { ms: 'jenis', en: 'kind' },
  agencies: { ms: 'agensi', en: 'agencies' },
  platform: { ms: 'platform', en: 'platform' },
  scope: { ms: 'skop', en: 'scope' },
  agency: { ms: 'agensi', en: 'agency' },
  holding: { ms: 'pegangan', en: 'holding' },
  location: { ms: 'lokasi', en: 'location' },
  address: { ms: 'alamat', en: 'address' },
  hardware: { ms: 'perkakasan', en: 'hardware' },
  software: { ms: 'perisian', en: 'software' },
  placement: { ms: 'penempatan', en: 'placement' },
  network: { ms: 'rangkaian', en: 'network' },
  speed: { ms: 'kelajuan', en: 'speed' },
  control: { ms: 'kawalan', en: 'control' },
  lane: { ms: 'lorong', en: 'lane' },
  method: { ms: 'kaedah', en: 'method' },
  data: { ms: 'data', en: 'data' },
  label: { ms: 'label', en: 'label' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OutlineProperty = keyof typeof PROPERTIES;

/** Properties of an exchange, and the label of any link. */
export const LINK_PROPERTIES: readonly OutlineProperty[] = ['method', 'data', 'label'];

/** Properties of a kind that the outline can say: all of its own but its container, which the indent says, and a note's text. */
export function outlineProperties(kind: ElementKind): readonly OutlineProperty[] {
  return KINDS[kind].properties.filter((property): property is OutlineProperty => property !== 'parent' && property !== 'text' && Object.hasOwn(PROPERTIES, property));
}

export function propertyWord(property: OutlineProperty, lang: Lang): string {
  return PROPERTIES[property][lang];
}

/** The property that a word means among those that may stand there. */
export function propertyNamed(word: string, allowed: readonly OutlineProperty[]): OutlineProperty | undefined {
  const typed = foldText(word.trim());
  return allowed.find((property) => foldText(property) === typed || LANGS.some((lang) => foldText(PROPERTIES[property][lang]) === typed));
}

/** The kind that a word means, in either language, as the drawing or the file calls it. */
export function kindNamed(word: string): ElementKind | undefined {
  const typed = foldText(word.trim()).replaceAll(/[\s-]+/g, ' ');
  return ELEMENT_KINDS.find((kind) => kind.replaceAll('-', ' ') === typed || LANGS.some((lang) => foldText(kindName(kind, lang)) === typed));
}
