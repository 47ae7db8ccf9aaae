import type { LmvDocument } from '../../shared/document/types';
import { summarise, type CheckSummary } from '../../shared/rules/summarise';
import type { Finding } from '../../shared/rules/rule';
import type { EditorSlice } from './editor-state';

export interface FindingsSlice {
  /** What the rules find, a moment after each change; the same finding keeps its identity from check to check. */
  readonly findings: readonly Finding[];
  /** How many stand of each severity, and how many are waived. */
  readonly summary: CheckSummary;
  /** The document that `findings` were made from; while it is not the open one, they are about to be renewed. */
  readonly checked: LmvDocument | undefined;
  setFindings(findings: readonly Finding[], checked: LmvDocument | undefined): void;
}

export const createFindingsSlice: EditorSlice<FindingsSlice> = (set, get) => ({
  findings: [],
  summary: summarise([]),
  checked: undefined,
  setFindings(findings, checked) {
    set({ findings, summary: findings === get().findings ? get().summary : summarise(findings), checked });
  },
});
