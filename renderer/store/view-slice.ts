import type { Finding } from '../../shared/rules/rule';
import type { EditorSlice } from './editor-state';
import type { WindowDialog } from './window-dialog';

export type SideTab = 'inspector' | 'findings' | 'project';

/** A field of the inspector or the project form that is to take the keyboard. */
export interface FieldRequest {
  /** The property's path below its element, link or document: `relationship`, `data/0/classification`, `project/agency`. */
  readonly path: string;
}

export interface ViewSlice {
  readonly libraryOpen: boolean;
  readonly sideOpen: boolean;
  readonly sideTab: SideTab;
  /** 1 is 100 %; the canvas reports it. */
  readonly zoom: number;
  /** Whether the chain of what is selected stays lit. */
  readonly followChain: boolean;
  /** The element whose name is being typed on the canvas. */
  readonly renaming: string | undefined;
  /** What was typed before the field of that name was there to take it; a line break at the end is Enter. */
  readonly typedAhead: string;
  /** The finding that the keyboard stands on (F8). */
  readonly currentFinding: string | undefined;
  readonly fieldRequest: FieldRequest | undefined;
  /** Counts up each time the library's search box is to take the keyboard. */
  readonly searchRequest: number;
  /** The dialog that is open over the window. */
  readonly dialog: WindowDialog | undefined;
  setLibraryOpen(open: boolean): void;
  setSideOpen(open: boolean): void;
  /** Opens the side panel at a tab. */
  showTab(tab: SideTab): void;
  setZoom(zoom: number): void;
  setFollowChain(follow: boolean): void;
  /** Starts typing an element's name on the canvas; undefined ends it. */
  setRenaming(id: string | undefined): void;
  setTypedAhead(typedAhead: string): void;
  setCurrentFinding(finding: Finding | undefined): void;
  /** Asks a field to take the keyboard, in the tab that holds it. */
  requestField(path: string, tab: SideTab): void;
  /** The field that was asked for has the keyboard: the request is done with. */
  fieldShown(): void;
  /** Opens the library and gives the keyboard to its search box. */
  requestSearch(): void;
  openDialog(dialog: WindowDialog): void;
  closeDialog(): void;
}

/** Below this the panels lie over the drawing (as in `workspace.module.css`), and start closed. */
const WIDE = '(min-width: 961px)';

function startsWide(): boolean {
  return typeof matchMedia === 'undefined' || matchMedia(WIDE).matches;
}

export const createViewSlice: EditorSlice<ViewSlice> = (set, get) => ({
  libraryOpen: startsWide(),
  sideOpen: startsWide(),
  sideTab: 'inspector',
  zoom: 1,
  followChain: false,
  renaming: undefined,
  typedAhead: '',
  currentFinding: undefined,
  fieldRequest: undefined,
  searchRequest: 0,
  dialog: undefined,
  setLibraryOpen(libraryOpen) {
    set({ libraryOpen });
  },
  setSideOpen(sideOpen) {
    set({ sideOpen });
  },
  showTab(sideTab) {
    set({ sideTab, sideOpen: true });
  },
  setZoom(zoom) {
    if (get().zoom !== zoom) set({ zoom });
  },
  setFollowChain(followChain) {
    set({ followChain });
  },
  setRenaming(renaming) {
    set({ renaming, typedAhead: '' });
  },
  setTypedAhead(typedAhead) {
    set({ typedAhead });
  },
  setCurrentFinding(finding) {
    set({ currentFinding: finding?.key });
  },
  requestField(path, tab) {
    set({ sideTab: tab, sideOpen: true, fieldRequest: { path } });
  },
  fieldShown() {
    set({ fieldRequest: undefined });
  },
  requestSearch() {
    set({ libraryOpen: true, searchRequest: get().searchRequest + 1 });
  },
  openDialog(dialog) {
    set({ dialog });
  },
  closeDialog() {
    set({ dialog: undefined });
  },
});
