import { jsonEqual } from '../../shared/document/json-equal';
import type { Values } from '../../shared/messages/lang';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import type { EditorSlice } from './editor-state';

/** A short message that comes and goes, read out by screen readers. */
export interface Notice {
  readonly id: number;
  /** `busy`: of work that is under way; it stays until the work is done. */
  readonly kind: 'info' | 'done' | 'error' | 'busy';
  readonly text: UiKey;
  readonly values?: Values;
  /** A button in the notice. */
  readonly action?: { readonly label: UiKey; readonly run: () => void };
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  /**
   * Says something; what is said already is said anew, not twice.
   * @returns the notice's id
   */
  notify(notice: Omit<Notice, 'id'>): number;
  dismiss(id: number): void;
}

/** More than this many at once only hide the drawing; those of work under way do not count, for they hold its button. */
const MOST = 3;

export const createNoticeSlice: EditorSlice<NoticeSlice> = (set, get) => ({
  notices: [],
  notify(notice) {
    const { notices } = get();
    const id = (notices.at(-1)?.id ?? 0) + 1;
    const others = notices.filter(({ kind, text, values }) => !jsonEqual([kind, text, values], [notice.kind, notice.text, notice.values]));
    const all = [...others, { ...notice, id }];
    const latest = new Set(all.filter(({ kind }) => kind !== 'busy').slice(-MOST));
    set({ notices: all.filter((each) => each.kind === 'busy' || latest.has(each)) });
    return id;
  },
  dismiss(id) {
    set({ notices: get().notices.filter((notice) => notice.id !== id) });
  },
});
