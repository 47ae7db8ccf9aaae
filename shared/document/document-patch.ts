import { EditError } from './edits/edit-error';
import { diffList, type Hunk } from './diff-list';
import { jsonEqual } from './json-equal';
import type { Element, Link, LmvDocument, Waiver } from './types';

/** The document but for its three lists, which are left empty: title, project and what version 1 does not define. */
type Shell = LmvDocument;

/**
 * What one edit changed. It holds the elements, links and waivers that differ, by reference, and no others; it can be
 * applied both ways.
 */
export interface DocumentPatch {
  readonly shell?: { readonly before: Shell; readonly after: Shell };
  readonly elements: readonly Hunk<Element>[];
  readonly links: readonly Hunk<Link>[];
  readonly waivers: readonly Hunk<Waiver>[];
}

/**
 * The difference between two documents that share what did not change.
 * @returns undefined where they say the same
 */
export function diffDocuments(before: LmvDocument, after: LmvDocument): DocumentPatch | undefined {
  if (before === after) return undefined;
  const beforeShell = shellOf(before);
  const afterShell = shellOf(after);
  const patch: DocumentPatch = {
    ...(!sameShell(beforeShell, afterShell) && { shell: { before: beforeShell, after: afterShell } }),
    elements: diffList(before.elements, after.elements, idOf),
    links: diffList(before.links, after.links, idOf),
    waivers: diffList(before.waivers, after.waivers, coverOf),
  };
  const changes = patch.elements.length + patch.links.length + patch.waivers.length;
  return patch.shell || changes > 0 ? patch : undefined;
}

/** The same patch the other way. */
export function invert(patch: DocumentPatch): DocumentPatch {
  return {
    ...(patch.shell && { shell: { before: patch.shell.after, after: patch.shell.before } }),
    elements: patch.elements.map(invertHunk),
    links: patch.links.map(invertHunk),
    waivers: patch.waivers.map(invertHunk),
  };
}

/** The same patch between documents in which each element was changed in the same way. */
export function mapElements(patch: DocumentPatch, change: (element: Element) => Element): DocumentPatch {
  return { ...patch, elements: patch.elements.map((hunk) => ({ ...hunk, removed: hunk.removed.map(change), inserted: hunk.inserted.map(change) })) };
}

/**
 * The document after a patch. What the patch does not name keeps its identity.
 * @throws EditError `history-mismatch` where the document is not the one that the patch was made from; it is never
 *   half applied
 */
export function applyPatch(document: LmvDocument, patch: DocumentPatch): LmvDocument {
  if (patch.shell && !sameShell(shellOf(document), patch.shell.before)) throw new EditError('history-mismatch', { part: 'project' });
  return {
    ...(patch.shell?.after ?? document),
    elements: applyHunks('elements', document.elements, patch.elements),
    links: applyHunks('links', document.links, patch.links),
    waivers: applyHunks('waivers', document.waivers, patch.waivers),
  };
}

function applyHunks<T>(part: string, list: readonly T[], hunks: readonly Hunk<T>[]): readonly T[] {
  if (hunks.length === 0) return list;
  const result: T[] = [];
  let at = 0;
  for (const { position, removed, inserted } of hunks) {
    for (; at < position; at++) result.push(list[at] as T);
    for (const item of removed) {
      if (at >= list.length || !jsonEqual(list[at], item)) throw new EditError('history-mismatch', { part });
      at++;
    }
    for (const item of inserted) result.push(item);
  }
  for (; at < list.length; at++) result.push(list[at] as T);
  return result;
}

function invertHunk<T>({ position, newPosition, removed, inserted }: Hunk<T>): Hunk<T> {
  return { position: newPosition, newPosition: position, removed: inserted, inserted: removed };
}

/** Compared as text, because order counts here: what version 1 does not define is written in the order it stands in. */
function sameShell(a: Shell, b: Shell): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shellOf(document: LmvDocument): Shell {
  return { ...document, elements: [], links: [], waivers: [] };
}

function idOf(entry: { readonly id: string }): string {
  return entry.id;
}

function coverOf(waiver: Waiver): string {
  return JSON.stringify([waiver.rule, waiver.element, waiver.link, waiver.about]);
}
