import type { ElementKind } from './types';

/** What a link says, which follows from the kinds at its ends. */
export type LinkMeaning =
  | 'uses'
  | 'gives-access'
  | 'realised-by'
  | 'followed-by'
  | 'automated-by'
  | 'relies-on'
  | 'exchange'
  | 'hosted-at'
  | 'connected-to'
  | 'protected-by'
  | 'about';

/** ArchiMate 3's relationship for each meaning; `reversed` where ArchiMate draws it from `to` to `from`. */
export const ARCHIMATE_RELATIONSHIP: Readonly<Record<LinkMeaning, { readonly type: string; readonly reversed: boolean }>> = {
  uses: { type: 'Serving', reversed: true },
  'gives-access': { type: 'Assignment', reversed: false },
  'realised-by': { type: 'Realization', reversed: true },
  'followed-by': { type: 'Triggering', reversed: false },
  'automated-by': { type: 'Serving', reversed: true },
  'relies-on': { type: 'Serving', reversed: true },
  exchange: { type: 'Flow', reversed: false },
  'hosted-at': { type: 'Assignment', reversed: true },
  'connected-to': { type: 'Association', reversed: false },
  'protected-by': { type: 'Association', reversed: false },
  about: { type: 'Association', reversed: false },
};

type Row = readonly [from: readonly ElementKind[], to: readonly ElementKind[], meaning: LinkMeaning];

const ROWS: readonly Row[] = [
  [['user'], ['channel'], 'uses'],
  [['channel'], ['service'], 'gives-access'],
  [['service'], ['process'], 'realised-by'],
  [['process'], ['process'], 'followed-by'],
  [['process'], ['application', 'module', 'application-service'], 'automated-by'],
  [['channel', 'application', 'module'], ['platform'], 'relies-on'],
  [['application', 'module'], ['system', 'dataset', 'application'], 'exchange'],
  [['system', 'dataset', 'application'], ['application', 'module'], 'exchange'],
  [['application', 'module', 'platform', 'system', 'dataset'], ['site'], 'hosted-at'],
  [['site'], ['network'], 'connected-to'],
  [['network'], ['site', 'network'], 'connected-to'],
  [['site', 'application', 'dataset'], ['security-control'], 'protected-by'],
];

/** By the kind at the `from` end, then by the one at the `to` end: asked for every link, many times a check. */
const TABLE = new Map<ElementKind, Map<ElementKind, LinkMeaning>>();
for (const [froms, tos, meaning] of ROWS) {
  for (const from of froms) {
    const row = TABLE.get(from) ?? new Map<ElementKind, LinkMeaning>();
    TABLE.set(from, row);
    for (const to of tos) row.set(to, meaning);
  }
}

/**
 * What a link from one kind to another means.
 * @returns undefined where the link table has no such pair: the link is kept and reported (`link-not-allowed`)
 */
export function linkMeaning(from: ElementKind, to: ElementKind): LinkMeaning | undefined {
  if (from === 'note') return 'about';
  return TABLE.get(from)?.get(to);
}
