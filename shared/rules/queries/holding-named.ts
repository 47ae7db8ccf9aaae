import { listEntries, type CatalogueEntry } from '../../catalogue/catalogue';
import { foldName } from '../terms/fold-name';

/**
 * The registry or repository (Rajah 2-13) whose Malay or English name a name is, with or without the word for what it
 * is: "Penduduk", "Registri Penduduk", "population registry".
 * @returns undefined where none has that name
 */
export function holdingNamed(name: string | undefined): CatalogueEntry | undefined {
  return BY_NAME.get(foldName(name));
}

const BY_NAME = new Map<string, CatalogueEntry>();
for (const list of ['registry', 'repository'] as const) {
  const [ms, en] = list === 'registry' ? ['registri', 'registry'] : ['repositori', 'repository'];
  for (const entry of listEntries(list)) {
    for (const name of [entry.ms, `${ms} ${entry.ms}`, entry.en, `${entry.en} ${en}`]) {
      const folded = foldName(name);
      if (!BY_NAME.has(folded)) BY_NAME.set(folded, entry);
    }
  }
}
