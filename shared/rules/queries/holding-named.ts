import type { CatalogueEntry } from '../../catalogue/catalogue';
import { foldName } from '../terms/fold-name';
import { entryNamed } from './entry-named';

/** The word for what it is, as it stands beside the name in either language. */
const WORD = { registry: /^registri | registry$/u, repository: /^repositori | repository$/u } as const;

/**
 * The registry or repository (Rajah 2-13) whose name a name is, with or without the word for what it is: "Penduduk",
 * "Registri Penduduk", "population registry".
 * @returns undefined where none has that name
 */
export function holdingNamed(name: string | undefined): CatalogueEntry | undefined {
  const folded = foldName(name);
  for (const list of ['registry', 'repository'] as const) {
    const entry = entryNamed(list, folded) ?? entryNamed(list, folded.replace(WORD[list], ''));
    if (entry) return entry;
  }
  return undefined;
}
