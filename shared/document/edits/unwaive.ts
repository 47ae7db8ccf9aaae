import type { LmvDocument } from '../types';
import { sameCover, type WaiverMatch } from './waive';

/**
 * Takes a waiver back. Only waivers of the very same thing go: one of the whole rule stays when one of an element is
 * taken back.
 */
export function unwaive(document: LmvDocument, match: WaiverMatch): LmvDocument {
  const waivers = document.waivers.filter((waiver) => !sameCover(waiver, match));
  return waivers.length === document.waivers.length ? document : { ...document, waivers };
}
