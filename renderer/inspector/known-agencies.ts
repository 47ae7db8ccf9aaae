import type { LmvDocument } from '../../shared/document/types';

/** The agencies that a drawing names already, each once, in the order they come: offered wherever an agency is asked for. */
export function knownAgencies({ project, elements }: LmvDocument): readonly string[] {
  const named = elements.flatMap((element) => {
    if (element.kind === 'application') return element.agencies ?? [];
    return element.kind === 'system' || element.kind === 'dataset' ? [element.agency ?? ''] : [];
  });
  return [...new Set([project.agency ?? '', ...named].map((name) => name.trim()))].filter((name) => name !== '');
}
