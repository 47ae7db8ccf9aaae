import { moveElements, type Move } from '../document/edits/move-elements';
import { DrawingIndex } from '../document/drawing-index';
import { LANES } from '../document/kinds';
import { lockedLanes } from '../document/locks';
import type { LmvDocument } from '../document/types';
import { itemsOf } from './arrange/item';
import { FreeSpace } from './free-space';
import { layoutDrawing } from './layout';
import { ROOMY, settle, SNUG } from './place';
import { tidyDrawing, type TidyOptions } from './tidy';

/**
 * Tidies a drawing around what is locked: locked lanes stay as they are, locked elements stay where they are, and what the
 * tidy arrangement would put on top of these goes beside them.
 * @returns the same document where nothing moves
 */
export function tidyAround(document: LmvDocument, options: TidyOptions): LmvDocument {
  const locked = lockedLanes(document);
  const lanes = (options.lanes ?? LANES).filter((lane) => !locked.has(lane));
  if (lanes.length === 0) return document;
  const { lanes: _all, ...whole } = options;
  const tidied = tidyDrawing(document, lanes.length === LANES.length ? whole : { ...options, lanes });
  const index = new DrawingIndex(document);
  const ids = document.elements.map(({ id }) => id);
  const held = itemsOf(index, layoutDrawing(index, options), ids).filter((item) => item.held && lanes.includes(item.lane));
  if (held.length === 0) return tidied;
  const back = moveElements(tidied, held.map(({ id, box: { x, y } }): Move => ({ id, x, y })));
  const after = new DrawingIndex(back);
  const geometry = layoutDrawing(after, options);
  const crowded = itemsOf(after, geometry, ids).filter(
    (item) => !item.held && lanes.includes(item.lane) && !new FreeSpace(held.flatMap(({ lane, box }) => (lane === item.lane ? [box] : [])), SNUG).isFree(item.box),
  );
  return moveElements(back, settle(after, geometry, crowded.map(({ id, box: { x, y } }) => ({ id, x, y })), ROOMY));
}
