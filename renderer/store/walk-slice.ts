import { LANES } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import type { EditorSlice } from './editor-state';

export interface WalkSlice {
  /** The lane that is being presented; undefined while nothing is. */
  readonly walkLane: Lane | undefined;
  startWalk(): void;
  /** Goes to a lane, where there is one. */
  walkTo(lane: number): void;
  endWalk(): void;
}

/** Walking through the drawing, lane by lane, before an audience. */
export const createWalkSlice: EditorSlice<WalkSlice> = (set, get) => ({
  walkLane: undefined,
  startWalk() {
    if (get().drawing?.folded.size) get().fold(new Set());
    set({ walkLane: 1, selection: { elements: [], links: [] } });
  },
  walkTo(lane) {
    const found = LANES.find((each) => each === lane);
    if (found === undefined) return;
    const { drawing, fold } = get();
    if (drawing?.folded.has(found)) fold(new Set([...drawing.folded].filter((each) => each !== found)));
    set({ walkLane: found });
  },
  endWalk() {
    set({ walkLane: undefined });
  },
});
