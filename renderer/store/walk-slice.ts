import { stepsOf } from '../../shared/workshop/steps-of';
import type { Walk } from '../../shared/workshop/walk';
import type { EditorSlice } from './editor-state';

/** What is being shown to a room. */
export interface Presented {
  readonly walk: Walk;
  /** From 0. */
  readonly step: number;
  /** Whether later steps are hidden, so that the drawing grows from empty. */
  readonly buildUp: boolean;
  /** Whether the room is shown nothing at all for the moment. */
  readonly black: boolean;
  /** Whether the presenter's notes are shown: only when asked for, since the room may see them too. */
  readonly notes: boolean;
  /** Whether the presenter has a window of their own, with the notes: here are none then. */
  readonly apart: boolean;
  /** When it was begun, in ms since 1970. */
  readonly since: number;
}

/** A walk of the open drawing's own, which takes the place of the one lane by lane. */
export interface OwnWalk {
  readonly walk: Walk;
  /** Of its file; undefined where it has none. */
  readonly name: string | undefined;
  /** As it stands in its file, or comes with the program; undefined where it stands nowhere yet. */
  readonly saved: Walk | undefined;
}

export interface WalkSlice {
  readonly ownWalk: OwnWalk | undefined;
  /** Undefined while nothing is presented. */
  readonly presented: Presented | undefined;
  /** Whether the own walk is written beside the canvas. */
  readonly walkEditorOpen: boolean;
  setWalkEditorOpen(open: boolean): void;
  setOwnWalk(walk: OwnWalk | undefined): void;
  /** Begins at a walk's first step. */
  startWalk(walk: Walk, buildUp: boolean): void;
  /** Goes to a step; before the first and after the last there is none, and it stays. */
  walkTo(step: number): void;
  setBlack(black: boolean): void;
  setNotes(notes: boolean): void;
  setApart(apart: boolean): void;
  endWalk(): void;
}

/** What a drawing is shown with at first. */
export const NO_WALK = { ownWalk: undefined, presented: undefined, walkEditorOpen: false } as const;

/** Walking through the drawing, step by step, before an audience. */
export const createWalkSlice: EditorSlice<WalkSlice> = (set, get) => ({
  ...NO_WALK,
  setWalkEditorOpen(walkEditorOpen) {
    set({ walkEditorOpen, ...(walkEditorOpen && { editedExercise: undefined }) });
  },
  setOwnWalk(ownWalk) {
    set({ ownWalk });
  },
  startWalk(walk, buildUp) {
    if (get().drawing?.folded.size) get().fold(new Set());
    set({ presented: { walk, step: 0, buildUp, black: false, notes: false, apart: false, since: Date.now() }, selection: { elements: [], links: [] } });
  },
  walkTo(step) {
    const { presented, drawing, uncover } = get();
    if (!presented || step < 0 || step >= presented.walk.steps.length) return;
    // What is to be lit must be there to be seen.
    if (drawing && drawing.folded.size > 0) uncover({ elements: [...(stepsOf(drawing.index, presented.walk)[step]?.elements ?? [])], links: [] });
    set({ presented: { ...presented, step, black: false } });
  },
  setBlack(black) {
    const { presented } = get();
    if (presented) set({ presented: { ...presented, black } });
  },
  setNotes(notes) {
    const { presented } = get();
    if (presented) set({ presented: { ...presented, notes: notes && !presented.apart } });
  },
  setApart(apart) {
    const { presented } = get();
    if (presented) set({ presented: { ...presented, apart, notes: false } });
  },
  endWalk() {
    set({ presented: undefined });
  },
});

/** Whether the open drawing's own walk has changes that its file doesn't. */
export function isWalkDirty({ ownWalk }: Pick<WalkSlice, 'ownWalk'>): boolean {
  return ownWalk !== undefined && ownWalk.walk !== ownWalk.saved;
}
