import type { StateCreator } from 'zustand';
import type { ContextSlice } from './context-slice';
import type { DocumentSlice } from './document-slice';
import type { ExerciseSlice } from './exercise-slice';
import type { FileSlice } from './file-slice';
import type { FindSlice } from './find-slice';
import type { FoldSlice } from './fold-slice';
import type { FindingsSlice } from './findings-slice';
import type { ListsSlice } from './lists-slice';
import type { NextSlice } from './next-slice';
import type { OutlineSlice } from './outline-slice';
import type { NoticeSlice } from './notice-slice';
import type { SelectionSlice } from './selection-slice';
import type { SettingsSlice } from './settings-slice';
import type { ViewSlice } from './view-slice';
import type { WalkSlice } from './walk-slice';

/** Everything the window knows. Each slice stands in its own file. */
export interface EditorState extends DocumentSlice, SelectionSlice, FindingsSlice, FindSlice, FoldSlice, FileSlice, ViewSlice, SettingsSlice, NoticeSlice, NextSlice, ListsSlice, OutlineSlice, WalkSlice, ContextSlice, ExerciseSlice {}

/** How a slice is made: it sees the whole state and gives back its own part. */
export type EditorSlice<Slice> = StateCreator<EditorState, [], [], Slice>;
