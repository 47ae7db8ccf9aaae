import { listEntries, type CatalogueEntry } from '../../catalogue/catalogue';
import { holdsTerm } from './holds-term';

/** What people write for a kind of location beside the catalogue's own words. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'location-agency-headquarters': ['ibu pejabat', 'headquarters'],
  'location-drc': ['pusat pemulihan bencana', 'disaster recovery'],
};

const TERMS = listEntries('location').flatMap((entry) =>
  [entry.ms, entry.en, ...entry.also]
    // "Pusat Data Sektor Awam (PDSA)" is known by either name.
    .flatMap((text) => text.split(/[()]/u))
    .concat(ALSO[entry.id] ?? [])
    .map((term) => ({ entry, term: term.trim() })),
);

/**
 * The kind of location that a site's name says: "DRC di Enstek" is a DRC.
 * @returns undefined where the name says none, or more than one
 */
export function locationInName(name: string | undefined): CatalogueEntry | undefined {
  const held = TERMS.filter(({ term }) => holdsTerm(name ?? '', term));
  // "MyGovCloud@CFA" holds "MyGovCloud" too; the longer term says more.
  const telling = held.filter(({ term }) => !held.some((other) => other.term.length > term.length && holdsTerm(other.term, term)));
  const [first] = telling;
  return first && telling.every(({ entry }) => entry === first.entry) ? first.entry : undefined;
}
