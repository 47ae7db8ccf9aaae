import { listEntries, type CatalogueEntry, type CatalogueList } from '../../catalogue/catalogue';
import { foldName } from '../terms/fold-name';

const byList = new Map<CatalogueList, ReadonlyMap<string, CatalogueEntry>>();

/**
 * The entry of a list that a text names: its Malay or English name, another spelling, or its code, whatever the case.
 * A name that joins several words with strokes ("Verify/Check") is known by each of them too.
 * @returns undefined for a blank text and for one that names no entry, or more than one
 */
export function entryNamed(list: CatalogueList, text: string | undefined): CatalogueEntry | undefined {
  const folded = foldName(text);
  return folded === '' ? undefined : namesOf(list).get(folded);
}

function namesOf(list: CatalogueList): ReadonlyMap<string, CatalogueEntry> {
  const known = byList.get(list);
  if (known) return known;
  const names = new Map<string, CatalogueEntry>();
  const shared = new Set<string>();
  for (const entry of listEntries(list)) {
    const texts = [entry.ms, entry.en, ...entry.also, ...(entry.code === undefined ? [] : [entry.code]), ...entry.en.split('/')];
    for (const name of new Set(texts.map(foldName))) {
      if (names.has(name)) shared.add(name);
      names.set(name, entry);
    }
  }
  // One name for two entries tells neither.
  for (const name of shared) names.delete(name);
  byList.set(list, names);
  return names;
}
