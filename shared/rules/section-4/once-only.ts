import { findEntry, listEntries, type CatalogueEntry } from '../../catalogue/catalogue';
import type { CollectedItem, Process } from '../../document/types';
import type { Report, Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { isBlank } from '../terms/is-blank';
import { entryOf, named } from '../values';

const BY_NAME = new Map(listEntries('registry').flatMap((entry) => [entry.ms, entry.en].map((name) => [foldName(name), entry] as const)));

/** Something is asked of the user that a registry holds already (the once-only principle). */
export const onceOnly: Rule = {
  id: 'once-only',
  section: 4,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 2.6.1; para 3.2.1 c',
  each: 'process',
  sees: 'itself',
  check: checkCollected,
};

function checkCollected(process: Process, report: (report: Report) => void): void {
  process.collects?.forEach((item, position) => {
    const registry = registryOf(item);
    if (!registry) return;
    report({
      elements: [process.id],
      path: `collects/${position}`,
      values: named({ process }, { item: item.name?.trim() ?? '' }, entryOf('registry', registry.id)),
      variant: isBlank(item.name) ? 'unnamed' : undefined,
    });
  });
}

function registryOf(item: CollectedItem): CatalogueEntry | undefined {
  const held = findEntry(item.holding);
  return held?.list === 'registry' ? held : BY_NAME.get(foldName(item.name));
}
