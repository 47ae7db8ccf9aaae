import { listEntries, type CatalogueEntry } from '../../catalogue/catalogue';
import { wordsOf } from './words-of';

/**
 * The area of generic applications (para 2.5.4) that a name speaks of.
 *
 * An area counts by its whole Malay or English term and, since the guide joins several in one term, by each part that
 * names something managed: "pengurusan perpustakaan", "library management". Malay puts the word for managing before
 * the first of several ("pengurusan kewangan, perakaunan dan perolehan"), so it counts before each of them. A bare
 * "perolehan" or "procurement" does not count: half of government's names would hold it.
 * @param name an application's name
 */
export function genericAreaIn(name: string | undefined): CatalogueEntry | undefined {
  const words = wordsOf(name ?? '');
  return AREAS.find(({ terms }) => terms.some((term) => words.includes(term)))?.area;
}

const HEAD = /^pengurusan /iu;
const TAIL = / management$/iu;

const AREAS = listEntries('generic-area').map((area) => ({
  area,
  terms: [area.ms, area.en, ...malayParts(area.ms), ...englishParts(area.en)].map((term) => wordsOf(term)),
}));

function malayParts(term: string): readonly string[] {
  const parts = term.split(/,| dan | termasuk /u).map((part) => part.trim());
  if (!HEAD.test(parts[0] ?? '')) return [];
  return parts.map((part) => (HEAD.test(part) ? part : `pengurusan ${part}`));
}

function englishParts(term: string): readonly string[] {
  return term
    .split(/,| and |\bincluding /u)
    .map((part) => part.trim())
    .filter((part) => TAIL.test(part));
}
