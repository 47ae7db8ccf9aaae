import type { Lang } from '../../shared/messages/lang';
import { kindReason, otherReason } from '../../shared/messages/link-reason';
import type { Refusal } from './connection';

/** Why a line cannot end somewhere, in a sentence. */
export function refusalText(refusal: Refusal, lang: Lang): string {
  return refusal.why === 'kinds' ? kindReason(refusal.from, refusal.to, lang) : otherReason(refusal.why, lang);
}
