import { seededRandom } from '../../test/support/random';
import type { Element, LmvDocument } from '../document/types';
import type { OverlapWhat } from './facts';
import type { OverlapReason } from './overlap';
import data from './words.json';

/** Two names for one thing, and in which two drawings they were put. */
export interface Plant {
  readonly what: OverlapWhat;
  readonly reason: OverlapReason;
  readonly names: readonly [string, string];
  readonly drawings: readonly [number, number];
}

export interface Planted {
  readonly documents: readonly LmvDocument[];
  readonly plants: readonly Plant[];
}

const WHATS: readonly OverlapWhat[] = ['application', 'application-service', 'exchange', 'data', 'collected'];
const REASONS: readonly OverlapReason[] = ['same', 'signs', 'words', 'translation', 'short', 'spelling'];
const SYLLABLES = ['ba', 'ci', 'da', 'ga', 'hu', 'ja', 'ka', 'la', 'ma', 'ni', 'pa', 'ra', 'sa', 'ta', 'wa', 'yu', 'ran', 'tan', 'ling', 'pung'];
const PAIRS = data.pairs.filter(([ms = '', en = '']) => ms !== en && ms.length >= 6);

/**
 * Drawings with names of their own (half of the words known, half made up, as place and product names are), and things
 * planted in two of them each under names that are the same in one of the ways that are looked for.
 * @param count how many drawings
 * @param plants how many things are planted
 */
export function plantedDrawings(count: number, plants: number, seed: number): Planted {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const used = new Set<string>();
  const made = (): string => Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join('');
  const word = (): string => (random() < 0.5 ? (pick(PAIRS)[0] ?? '') : made());
  /** Words that no other name has together. */
  const fresh = (next: () => string): readonly string[] => {
    for (;;) {
      const words = [...new Set(Array.from({ length: 3 + below(2) }, next))];
      const key = words.toSorted().join(' ');
      if (words.length < 3 || used.has(key)) continue;
      used.add(key);
      return words;
    }
  };
  const names = Array.from({ length: count }, (): Record<OverlapWhat, string[]> => ({ application: [], 'application-service': [], exchange: [], data: [], collected: [] }));
  for (const own of names) for (const what of WHATS) for (let i = 0; i < 3; i++) own[what].push(titled(fresh(word)));
  const planted = Array.from({ length: plants }, (_, at): Plant => {
    const reason = REASONS[at % REASONS.length] ?? 'same';
    const what = WHATS[Math.floor(at / REASONS.length) % WHATS.length] ?? 'data';
    const one = below(count);
    const other = (one + 1 + below(count - 1)) % count;
    const plant: Plant = { what, reason, names: variants(reason, fresh(() => pick(PAIRS)[0] ?? ''), made()), drawings: [one, other] };
    names[one]?.[what].push(plant.names[0]);
    names[other]?.[what].push(plant.names[1]);
    return plant;
  });
  return { documents: names.map((own, at) => documentOf(own, at)), plants: planted };
}

function titled(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** A name, and the same thing under another. */
function variants(reason: OverlapReason, words: readonly string[], made: string): readonly [string, string] {
  const name = titled(words);
  const [first = '', ...rest] = words;
  switch (reason) {
    case 'same':
      return [name, name.toUpperCase()];
    case 'signs':
      return [`e-${name}`, `e${name}`];
    case 'words':
      return [`Sistem ${name}`, `${titled(rest)} dan ${titled([first])}`];
    case 'translation':
      return [name, titled(words.map((word) => PAIRS.find(([ms]) => ms === word)?.[1] ?? word).toReversed())];
    case 'short':
      return [name, `${titled([first.slice(0, 4)])}. ${titled(rest)}`];
    default:
      // A made-up word, so that what is mistyped isn't another word that exists.
      return [titled([`${made}kom`, ...rest]), titled([`${made}kmo`, ...rest])];
  }
}

function documentOf(own: Readonly<Record<OverlapWhat, readonly string[]>>, at: number): LmvDocument {
  const elements: Element[] = [
    ...own.application.map((name, i): Element => ({ id: `a${i}`, kind: 'application', name })),
    ...own['application-service'].map((name, i): Element => ({ id: `s${i}`, kind: 'application-service', name, parent: 'a0' })),
    ...own.data.map((name, i): Element => ({ id: `d${i}`, kind: 'dataset', name })),
    { id: 'p0', kind: 'process', name: 'Permohonan', collects: own.collected.map((name) => ({ name })) },
    { id: 'x0', kind: 'system', name: 'Sistem Pusat' },
  ];
  return {
    format: 'lmv',
    version: 1,
    id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
    title: `Perkhidmatan ${at + 1}`,
    project: { agency: `Agensi ${(at % 40) + 1}` },
    elements,
    links: own.exchange.map((name, i) => ({ id: `l${i}`, from: 'x0', to: 'a0', data: [{ name }] })),
    waivers: [],
  };
}
