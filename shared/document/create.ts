import { CURRENT_VERSION } from './schema';
import type { LmvDocument } from './types';

/** What a new drawing starts from; ids and dates come from outside, since the core has neither randomness nor clock. */
export interface NewDocument {
  /** A UUID. */
  readonly id: string;
  readonly title?: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * An empty drawing in the stage "draft", checked against the edition of the rules that this program knows.
 */
export function newDocument({ id, title = '', date }: NewDocument): LmvDocument {
  return {
    format: 'lmv',
    version: CURRENT_VERSION,
    id,
    title,
    project: { stage: 'draft', ...(date !== undefined && { date }), revision: '1.0', rules: 'wog-2025-beta' },
    elements: [],
    links: [],
    waivers: [],
  };
}
