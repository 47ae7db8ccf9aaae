import type { Overlap } from '../../shared/overlap/overlap';

/** What the worker that goes through the library says. */
export type OverlapAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  /** `unread`: drawings whose copy is hurt. */
  | { readonly kind: 'found'; readonly overlap: Overlap; readonly unread: number }
  | { readonly kind: 'failed'; readonly reason: string };
