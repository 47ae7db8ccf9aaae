import type { CatalogueList } from '../catalogue/catalogue';
import { LANES } from '../document/kinds';
import type { ElementKind, Lane } from '../document/types';
import { laneName } from '../messages/frame';
import { entryNamed } from '../rules/queries/entry-named';
import { foldName } from '../rules/terms/fold-name';

/** The kind of element whose property is picked from a list, and that property. */
const LISTS: readonly (readonly [list: CatalogueList, pair: readonly [kind: ElementKind, property: string]])[] = [
  ['medium', ['channel', 'medium']],
  ['platform', ['platform', 'platform']],
  ['network', ['network', 'network']],
  ['location', ['site', 'location']],
  ['security-control', ['security-control', 'control']],
  ['process', ['process', 'process']],
  ['registry', ['dataset', 'holding']],
  ['repository', ['dataset', 'holding']],
];

/** What a name says by itself, where it is the name of something in the guide's lists. */
export function guessByName(name: string): { readonly kind: ElementKind; readonly properties: Readonly<Record<string, string>> } | undefined {
  for (const [list, [kind, property]] of LISTS) {
    const entry = entryNamed(list, name);
    if (entry) return { kind, properties: { [property]: entry.id } };
  }
  return undefined;
}

/** Words by which a lane's label is known besides its own name, in small letters. */
const LANE_WORDS: Readonly<Record<Lane, readonly string[]>> = {
  1: ['pengguna', 'users', 'actors'],
  2: ['medium', 'saluran', 'channel'],
  3: ['perkhidmatan', 'services'],
  4: ['proses', 'process'],
  5: ['aplikasi', 'application'],
  6: ['data', 'maklumat', 'integrasi', 'integration'],
  7: ['infrastruktur', 'infrastructure', 'teknologi', 'technology'],
};

/**
 * The lane that a label names: by its number ("4 Proses"), its name in the guide, or a word for it.
 * @returns undefined where it names none
 */
export function laneNamed(label: string): Lane | undefined {
  const folded = foldName(label);
  if (folded === '' || folded.length > 60) return undefined;
  const [, number] = /^([1-7])(?:[.):\s]|$)/u.exec(folded) ?? [];
  if (number !== undefined) return Number(number) as Lane;
  const exact = LANES.find((lane) => foldName(laneName(lane, 'ms')) === folded || foldName(laneName(lane, 'en')) === folded);
  if (exact !== undefined) return exact;
  // The more special word first: "Pengguna Perkhidmatan" are users.
  return ([1, 2, 4, 5, 6, 7, 3] as const).find((lane) => LANE_WORDS[lane].some((word) => folded.includes(word)));
}

/** What something in a lane is, where nothing else is known of it. */
export const LANE_KIND: Readonly<Record<Lane, ElementKind>> = { 1: 'user', 2: 'channel', 3: 'service', 4: 'process', 5: 'application', 6: 'system', 7: 'site' };
