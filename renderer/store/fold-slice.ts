import { laneOf } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import type { Drawing } from './drawing';
import type { EditorSlice } from './editor-state';
import { keepExisting, type Selection } from './selection';

export interface FoldSlice {
  /** The lane whose button on the canvas has the keyboard. */
  readonly laneAtHand: Lane | undefined;
  setLaneAtHand(lane: Lane | undefined): void;
  /** Folds these lanes and opens all others. What can't be seen any more is no longer selected. */
  fold(lanes: ReadonlySet<Lane>): void;
  /** Opens the folded lanes that any of this is hidden in. */
  uncover(target: Selection): void;
}

/** Folding lanes: a way to look at the drawing, which no file, export or undo knows of. */
export const createFoldSlice: EditorSlice<FoldSlice> = (set, get) => ({
  laneAtHand: undefined,
  setLaneAtHand(laneAtHand) {
    if (get().laneAtHand !== laneAtHand) set({ laneAtHand });
  },
  fold(lanes) {
    const { drawing, selection, renaming } = get();
    if (!drawing) return;
    const next = drawing.folding(lanes);
    const { boxes, links } = next.geometry;
    set({
      drawing: next,
      selection: keepExisting(selection, { element: (id) => boxes.get(id), link: (id) => links.get(id) }),
      ...(renaming !== undefined && !boxes.has(renaming) && { renaming: undefined }),
    });
  },
  uncover(target) {
    set(uncovered(get().drawing, target));
  },
});

/**
 * The drawing with the lanes open that something is hidden in.
 * @returns nothing to set where all of it is shown
 */
export function uncovered(drawing: Drawing | undefined, { elements, links }: Selection): { readonly drawing?: Drawing } {
  if (!drawing || drawing.folded.size === 0) return {};
  const { index, geometry, folded } = drawing;
  // A link that ends at a strip is shown.
  const hidden = [...elements, ...links.flatMap((id) => (geometry.links.has(id) ? [] : [index.link(id)?.from ?? '', index.link(id)?.to ?? '']))];
  const open = new Set<Lane>();
  for (const id of hidden) {
    const element = index.element(id);
    if (element && folded.has(laneOf(element))) open.add(laneOf(element));
  }
  return open.size === 0 ? {} : { drawing: drawing.folding(new Set([...folded].filter((lane) => !open.has(lane)))) };
}
