import type { DrawingIndex } from '../../shared/document/drawing-index';
import { checkAgain } from '../../shared/rules/check-again';
import { RULES } from '../../shared/rules/registry';
import type { Finding } from '../../shared/rules/rule';

/** What was found last, so that after an edit only what it touches is checked again; it changes no answer. */
let last: readonly Finding[] = [];

/** The findings of a drawing as if it were handed in to JTISA now, whatever its own stage. */
export function submissionFindings(index: DrawingIndex): readonly Finding[] {
  last = checkAgain(index, RULES, 'submission', last);
  return last;
}
