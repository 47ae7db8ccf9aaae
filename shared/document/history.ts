import { applyPatch, diffDocuments, invert, mapElements, type DocumentPatch } from './document-patch';
import type { Element, LmvDocument } from './types';

/** One step that can be undone. */
export interface HistoryEntry {
  /** What the step was, for menus; the history does not read it. */
  readonly label: string;
  readonly group?: string;
  readonly patch: DocumentPatch;
}

/** What was done and undone. Immutable: every function gives a new one. */
export interface History {
  /** Oldest first; the last is undone next. */
  readonly past: readonly HistoryEntry[];
  /** The last is redone next. */
  readonly future: readonly HistoryEntry[];
  /** How many steps are kept; the oldest are forgotten. */
  readonly limit: number;
  /** Whether the next step starts anew although its group is the last one's. */
  readonly sealed: boolean;
}

/** What a step is called, and the group it belongs to. */
export interface StepFacts {
  readonly label: string;
  /** Consecutive steps of one group are undone as one: a drag, the typing in one field. */
  readonly group?: string;
}

/** A document and the history that goes with it. */
export interface HistoryStep {
  readonly history: History;
  readonly document: LmvDocument;
  readonly label: string;
}

/**
 * A history without steps.
 * @param limit how many steps it keeps
 */
export function emptyHistory(limit = 500): History {
  return { past: [], future: [], limit, sealed: true };
}

/**
 * Records a step. What had been undone can then no longer be redone.
 * @param before the document that the history's last step led to
 * @param after the document after the step
 * @returns the same history where nothing changed. A group whose steps cancel each other out leaves no step
 */
export function record(history: History, before: LmvDocument, after: LmvDocument, { label, group }: StepFacts): History {
  const patch = diffDocuments(before, after);
  if (!patch) return history;
  const last = history.past.at(-1);
  if (group === undefined || history.sealed || last?.group !== group) {
    const entry: HistoryEntry = { label, ...(group !== undefined && { group }), patch };
    return { ...history, past: [...history.past, entry].slice(-history.limit), future: [], sealed: false };
  }
  const start = applyPatch(before, invert(last.patch));
  const squashed = diffDocuments(start, after);
  const earlier = history.past.slice(0, -1);
  // Nothing is left of the group: what comes next must not be squashed into the step before it.
  if (!squashed) return { ...history, past: earlier, future: [], sealed: true };
  return { ...history, past: [...earlier, { ...last, patch: squashed }], future: [] };
}

/**
 * The history of a document whose elements were changed outside of any step, as by being given places: its steps go on
 * fitting, and none of them takes that change back.
 * @param change what was done to each element, to those that steps removed or will add too
 */
export function rebase(history: History, change: (element: Element) => Element): History {
  const rebased = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] => entries.map((entry) => ({ ...entry, patch: mapElements(entry.patch, change) }));
  return { ...history, past: rebased(history.past), future: rebased(history.future) };
}

/** Ends the group: the next step is a step of its own, whatever its group. */
export function seal(history: History): History {
  return history.sealed ? history : { ...history, sealed: true };
}

/**
 * Takes the last step back.
 * @param document the document as the last step left it
 * @returns undefined where there is nothing to undo
 * @throws EditError `history-mismatch` where the document was changed without being recorded
 */
export function undo(history: History, document: LmvDocument): HistoryStep | undefined {
  const entry = history.past.at(-1);
  if (!entry) return undefined;
  return {
    document: applyPatch(document, invert(entry.patch)),
    history: { ...history, past: history.past.slice(0, -1), future: [...history.future, entry], sealed: true },
    label: entry.label,
  };
}

/**
 * Does the last step again that was undone.
 * @param document the document as undoing left it
 * @returns undefined where there is nothing to redo
 * @throws EditError `history-mismatch` where the document was changed without being recorded
 */
export function redo(history: History, document: LmvDocument): HistoryStep | undefined {
  const entry = history.future.at(-1);
  if (!entry) return undefined;
  return {
    document: applyPatch(document, entry.patch),
    history: { ...history, past: [...history.past, entry], future: history.future.slice(0, -1), sealed: true },
    label: entry.label,
  };
}
