import type { Notice } from '../store/notice-slice';
import { reasonOf } from '../store/reason';

/** What to say when work can't be kept on this computer: what to do differs where the storage is full. */
export function journalFailure(reason: unknown): Omit<Notice, 'id'> {
  if (isFull(reason)) return { kind: 'error', text: 'notice.journalFull' };
  return { kind: 'error', text: 'notice.journalRefused', values: { reason: reasonOf(reason) } };
}

/** Dexie wraps what the browser says. */
function isFull(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return reason.name === 'QuotaExceededError' || ('inner' in reason && isFull(reason.inner));
}
