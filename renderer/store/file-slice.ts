import type { LmvDocument } from '../../shared/document/types';
import type { EditorSlice } from './editor-state';

/** The file that the open drawing belongs to. */
export interface FileState {
  /** With its ending; undefined until the drawing is first saved. */
  readonly name: string | undefined;
  /** The host's handle to save it by; undefined where "save" has to ask. */
  readonly handle: string | undefined;
  /** The file's id on the host's recent list; undefined where it is not listed. */
  readonly recent?: string | undefined;
  /** The document as it stands in the file: the drawing is unsaved while it is not this very object. */
  readonly saved: LmvDocument | undefined;
}

export interface FileSlice {
  readonly file: FileState;
  setFile(file: FileState): void;
}

export const NO_FILE: FileState = { name: undefined, handle: undefined, saved: undefined };

export const createFileSlice: EditorSlice<FileSlice> = (set) => ({
  file: NO_FILE,
  setFile(file) {
    set({ file });
  },
});
