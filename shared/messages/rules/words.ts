import type { Bilingual } from '../lang';

/** The words of one rule. Templates have `{name}` places that the finding's values fill. */
export interface RuleWords {
  /** The rule in a few words, as a heading: "User without a channel". */
  readonly title: Bilingual;
  /**
   * What is missing or at odds, where (by name), why, and what to do: one or two short sentences. A rule that reports
   * variants has one message for each; the others use `default`.
   */
  readonly messages: { readonly default: Bilingual; readonly [variant: string]: Bilingual };
  /** What the fix does, as a button says it: "Add MyDigital ID". Only for rules that have a fix. */
  readonly fix?: Bilingual;
}
