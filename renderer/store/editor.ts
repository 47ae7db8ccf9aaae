import { create } from 'zustand';
import { createContextSlice } from './context-slice';
import { createDocumentSlice } from './document-slice';
import type { EditorState } from './editor-state';
import { createExerciseSlice } from './exercise-slice';
import { createFileSlice } from './file-slice';
import { createFindSlice } from './find-slice';
import { createFoldSlice } from './fold-slice';
import { createFindingsSlice } from './findings-slice';
import { createListsSlice } from './lists-slice';
import { createNextSlice } from './next-slice';
import { createOutlineSlice } from './outline-slice';
import { createNoticeSlice } from './notice-slice';
import { createSelectionSlice } from './selection-slice';
import { createSettingsSlice } from './settings-slice';
import { createViewSlice } from './view-slice';
import { createWalkSlice } from './walk-slice';

/**
 * The window's one store. As a hook it takes a selector; outside React use `useEditor.getState()` and
 * `useEditor.subscribe()`.
 */
export const useEditor = create<EditorState>()((...arguments_) => ({
  ...createSettingsSlice(...arguments_),
  ...createNoticeSlice(...arguments_),
  ...createListsSlice(...arguments_),
  ...createNextSlice(...arguments_),
  ...createOutlineSlice(...arguments_),
  ...createSelectionSlice(...arguments_),
  ...createFindingsSlice(...arguments_),
  ...createFindSlice(...arguments_),
  ...createFoldSlice(...arguments_),
  ...createFileSlice(...arguments_),
  ...createViewSlice(...arguments_),
  ...createExerciseSlice(...arguments_),
  ...createWalkSlice(...arguments_),
  ...createContextSlice(...arguments_),
  ...createDocumentSlice(...arguments_),
}));

export type Editor = typeof useEditor;
