import { findText, type TextHit } from '../../shared/find/find-text';
import type { LmvDocument } from '../../shared/document/types';
import type { Lang } from '../../shared/messages/lang';
import { useEditor } from '../store/editor';
import { goToHit } from './go-to-hit';

/** More than anyone reads; a longer query finds fewer. */
export const MOST = 60;

/** The matches that are gone through, in document order. */
export function shownHits(document: LmvDocument, query: string, lang: Lang): readonly TextHit[] {
  return findText(document, query, lang).slice(0, MOST);
}

/** Goes to the match after, or before, the one gone to last, round and round; also while the panel is closed. */
export function stepHit(step: 1 | -1): void {
  const { drawing, lang, findQuery, findAt, setFindAt } = useEditor.getState();
  const hits = drawing ? shownHits(drawing.document, findQuery, lang) : [];
  const at = positionAfter(findAt, step, hits.length);
  const hit = hits[at];
  if (!hit) return;
  setFindAt(at);
  goToHit(hit, false);
}

/**
 * Where a step leads among some matches.
 * @param at -1 before the first step
 */
export function positionAfter(at: number, step: 1 | -1, count: number): number {
  return count === 0 ? -1 : (Math.min(count, Math.max(at, step > 0 ? -1 : 0)) + step + count) % count;
}
