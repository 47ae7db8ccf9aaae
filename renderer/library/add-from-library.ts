import { addElement, addLink } from '../../shared/document/edits';
import { KINDS, laneOf } from '../../shared/document/kinds';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { Element, ElementKind, Lane, Link } from '../../shared/document/types';
import { measureElement } from '../../shared/drawing/measure';
import type { Point } from '../../shared/layout/geometry';
import { freePlace } from '../../shared/layout/place';
import { kindName } from '../../shared/messages/frame';
import { canvas } from '../store/canvas-port';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { selectElements } from '../store/selection';
import { elementOfItem, type LibraryItem } from '../../shared/adding/item';
import { onlyContainer } from '../../shared/adding/only-container';

export interface AddOptions {
  /** Where it was dropped: px at 100 % in the content area of a lane. An element keeps to its own lane whatever the lane. */
  readonly at?: { readonly lane: Lane; readonly point: Point };
  /** The container it was dropped on. */
  readonly parent?: string;
  /** Also links it with the one element that is selected, where that is a link of the link table. */
  readonly linked?: boolean;
}

/**
 * Adds an element from the library at a free place in its lane (inside a container where it belongs in one), selects it,
 * and lets the person type its name where it has none yet.
 * @returns the new element's id; undefined where it could not be added
 */
export function addFromLibrary(item: LibraryItem, options: AddOptions = {}): string | undefined {
  const { drawing, lang, apply, select, setRenaming, notify, selection } = useEditor.getState();
  if (!drawing) return undefined;
  const element = placed(drawing, elementOfItem(item, crypto.randomUUID(), lang), selection.elements, options);
  const link = options.linked ? linkWith(drawing, element, selection.elements) : undefined;
  const done = apply('edit.add', (document) => {
    const added = addElement(document, element);
    return link ? addLink(added, link) : added;
  });
  if (!done) return undefined;
  select(selectElements(element.id));
  canvas()?.reveal(selectElements(element.id));
  if (item.entry === undefined && item.name === undefined) setRenaming(element.id);
  else notify({ kind: 'info', text: 'notice.added', values: { kind: `${kindName(element.kind, lang)} “${element.name ?? ''}”`, lane: laneOf(element) } });
  return element.id;
}

function placed(drawing: Drawing, element: Element, selected: readonly string[], { at, parent }: AddOptions): Element {
  const { index, unfolded } = drawing;
  const into = parentFor(drawing, element.kind, parent === undefined ? selected : [parent]);
  if (into !== undefined) return { ...element, parent: into } as Element;
  const laned: Element = element.kind === 'note' ? { ...element, lane: at?.lane ?? laneOfSelected(drawing, selected) } : element;
  const lane = laneOf(laned);
  const { size } = measureElement(index, laned, { lang: useEditor.getState().lang });
  const near = at?.lane === lane ? at.point : undefined;
  const { x, y } = freePlace(index, unfolded, size, lane, near);
  return { ...laned, x, y };
}

/** The container that a part goes into: the one named or selected, the container of what is selected, or the only one. */
export function parentFor({ index }: Drawing, kind: ElementKind, candidates: readonly string[]): string | undefined {
  const allowed = KINDS[kind].parents;
  if (!allowed) return undefined;
  const fits = (id: string): boolean => allowed.some((kind) => kind === index.element(id)?.kind);
  const near = candidates.flatMap((id) => [id, index.place(id)]).find(fits);
  if (near !== undefined) return near;
  return onlyContainer(index, kind);
}

function laneOfSelected({ index }: Drawing, selected: readonly string[]): Lane {
  const element = index.element(selected[0] ?? '');
  return element ? laneOf(element) : 1;
}

function linkWith({ index }: Drawing, element: Element, selected: readonly string[]): Link | undefined {
  const other = selected.length === 1 ? index.element(selected[0] ?? '') : undefined;
  if (!other) return undefined;
  const id = crypto.randomUUID();
  if (linkMeaning(other.kind, element.kind)) return { id, from: other.id, to: element.id };
  return linkMeaning(element.kind, other.kind) ? { id, from: element.id, to: other.id } : undefined;
}
