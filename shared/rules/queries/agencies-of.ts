import type { Application } from '../../document/types';
import { foldName } from '../terms/fold-name';
import { isBlank } from '../terms/is-blank';

/**
 * The agencies that offer or use an application: each once however it is written, blank entries left out.
 * @returns as first written, in the order given
 */
export function agenciesOf(application: Application): readonly string[] {
  const agencies = new Map<string, string>();
  for (const agency of application.agencies ?? []) {
    const folded = foldName(agency);
    if (!isBlank(agency) && !agencies.has(folded)) agencies.set(folded, agency.trim());
  }
  return [...agencies.values()];
}
