import { ARRANGE_MENU } from './arrange-menu';
import type { UiKey } from '../../shared/messages/ui/ui-text';

/** One line of the menu: a command of the window, by its id there. */
export interface MenuCommand {
  readonly command: string;
  readonly label: UiKey;
  /** As Electron writes keys; shown only, the window itself listens to them. */
  readonly keys?: string;
  /** What a Mac's own text fields do with it; the keys then come from the system. */
  readonly role?: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll';
}

/** A menu that opens from an item of another. */
export interface Submenu {
  readonly label: UiKey;
  readonly items: readonly MenuCommand[];
}

export interface MenuGroup {
  readonly label: UiKey;
  /** `-` draws a line. */
  readonly items: readonly (MenuCommand | Submenu | '-')[];
}

/**
 * The menu. A Mac shows it at the top of its screen, where the window's own can't be. A test holds it against the
 * window's: the same commands in the same order, with the same labels and keys.
 */
export const MENU: readonly MenuGroup[] = [
  {
    label: 'menu.file',
    items: [
      { command: 'new', label: 'command.new', keys: 'CmdOrCtrl+Alt+N' },
      { command: 'starter', label: 'command.starter' },
      { command: 'new-window', label: 'command.newWindow' },
      { command: 'open', label: 'command.open', keys: 'CmdOrCtrl+O' },
      { command: 'import', label: 'command.import' },
      '-',
      { command: 'save', label: 'command.save', keys: 'CmdOrCtrl+S' },
      { command: 'save-as', label: 'command.saveAs', keys: 'CmdOrCtrl+Shift+S' },
      { command: 'revert', label: 'command.revert' },
      { command: 'versions', label: 'command.versions' },
      { command: 'compare', label: 'command.compare' },
      { command: 'overlap', label: 'command.overlap' },
      '-',
      { command: 'pack', label: 'command.pack' },
      {
        label: 'menu.export',
        items: [
          { command: 'export-png', label: 'command.exportPng', keys: 'CmdOrCtrl+E' },
          { command: 'export-svg', label: 'command.exportSvg' },
          { command: 'export-pdf', label: 'command.exportPdf' },
          { command: 'export-json', label: 'command.exportJson' },
          { command: 'export-docx', label: 'command.exportDocx' },
          { command: 'export-report', label: 'command.exportReport' },
          { command: 'export-pptx', label: 'command.exportPptx' },
          { command: 'export-xlsx', label: 'command.exportXlsx' },
          { command: 'export-archimate', label: 'command.exportArchimate' },
          { command: 'export-drawio', label: 'command.exportDrawio' },
        ],
      },
      '-',
      { command: 'print', label: 'command.print', keys: 'CmdOrCtrl+P' },
      '-',
      { command: 'close', label: 'command.close' },
    ],
  },
  {
    label: 'menu.edit',
    items: [
      { command: 'undo', label: 'command.undo', keys: 'CmdOrCtrl+Z', role: 'undo' },
      { command: 'redo', label: 'command.redo', keys: 'CmdOrCtrl+Shift+Z', role: 'redo' },
      '-',
      { command: 'cut', label: 'command.cut', keys: 'CmdOrCtrl+X', role: 'cut' },
      { command: 'copy', label: 'command.copy', keys: 'CmdOrCtrl+C', role: 'copy' },
      { command: 'paste', label: 'command.paste', keys: 'CmdOrCtrl+V', role: 'paste' },
      { command: 'paste-rows', label: 'command.pasteRows', keys: 'CmdOrCtrl+Shift+V' },
      { command: 'copy-picture', label: 'command.copyPicture', keys: 'CmdOrCtrl+Alt+C' },
      { command: 'duplicate', label: 'command.duplicate', keys: 'CmdOrCtrl+D' },
      { command: 'delete', label: 'command.delete', keys: 'Delete' },
      '-',
      { command: 'select-all', label: 'command.selectAll', keys: 'CmdOrCtrl+A', role: 'selectAll' },
      { command: 'select-none', label: 'command.selectNone', keys: 'Escape' },
      '-',
      { command: 'find-text', label: 'command.findText', keys: 'CmdOrCtrl+F' },
      { command: 'find-next', label: 'command.findNext', keys: 'F3' },
      { command: 'find-previous', label: 'command.findPrevious', keys: 'Shift+F3' },
      { command: 'clear-filter', label: 'command.clearFilter' },
      '-',
      { command: 'rename', label: 'command.rename', keys: 'F2' },
    ],
  },
  {
    label: 'menu.view',
    items: [
      { command: 'fit', label: 'command.fit', keys: 'Shift+1' },
      { command: 'zoom-in', label: 'command.zoomIn', keys: 'CmdOrCtrl+Plus' },
      { command: 'zoom-out', label: 'command.zoomOut', keys: 'CmdOrCtrl+-' },
      { command: 'zoom-actual', label: 'command.zoomActual', keys: 'CmdOrCtrl+0' },
      '-',
      { command: 'toggle-library', label: 'command.toggleLibrary', keys: 'CmdOrCtrl+B' },
      { command: 'toggle-side', label: 'command.toggleSide', keys: 'CmdOrCtrl+Shift+B' },
      { command: 'toggle-outline', label: 'command.toggleOutline', keys: 'Alt+4' },
      { command: 'toggle-exercise', label: 'command.toggleExercise' },
      '-',
      { command: 'follow-chain', label: 'command.followChain', keys: 'CmdOrCtrl+Shift+H' },
      {
        label: 'menu.walk',
        items: [
          { command: 'walk', label: 'command.walk' },
          { command: 'walk-build-up', label: 'command.walkBuildUp' },
          { command: 'walk-presenter', label: 'command.walkPresenter' },
          { command: 'walk-edit', label: 'command.walkEdit' },
          { command: 'walk-open', label: 'command.walkOpen' },
        ],
      },
      '-',
      { command: 'fold-lane', label: 'command.foldLane', keys: 'F' },
      { command: 'fold-others', label: 'command.foldOthers', keys: 'Shift+F' },
      { command: 'unfold-all', label: 'command.unfoldAll', keys: 'CmdOrCtrl+Shift+F' },
      '-',
      { command: 'show-inspector', label: 'command.showInspector', keys: 'Alt+1' },
      { command: 'show-findings', label: 'command.showFindings', keys: 'Alt+2' },
      { command: 'show-project', label: 'command.showProject', keys: 'Alt+3' },
      '-',
      { command: 'language-ms', label: 'command.languageMs' },
      { command: 'language-en', label: 'command.languageEn' },
      '-',
      { command: 'theme-system', label: 'command.themeSystem' },
      { command: 'theme-light', label: 'command.themeLight' },
      { command: 'theme-dark', label: 'command.themeDark' },
    ],
  },
  {
    label: 'menu.drawing',
    items: [
      { command: 'next', label: 'command.next', keys: 'N' },
      { command: 'link', label: 'command.link', keys: 'L' },
      { command: 'find-element', label: 'command.find', keys: '/' },
      { command: 'context-menu', label: 'command.contextMenu', keys: 'Shift+F10' },
      '-',
      { command: 'own-lists', label: 'command.ownLists' },
      '-',
      { command: 'go-up', label: 'command.goUp', keys: 'Up' },
      { command: 'go-down', label: 'command.goDown', keys: 'Down' },
      { command: 'go-left', label: 'command.goLeft', keys: 'Left' },
      { command: 'go-right', label: 'command.goRight', keys: 'Right' },
      { command: 'go-along', label: 'command.goAlong', keys: ']' },
      { command: 'go-back', label: 'command.goBack', keys: '[' },
      '-',
      { command: 'next-region', label: 'command.nextRegion', keys: 'F6' },
      { command: 'previous-region', label: 'command.previousRegion', keys: 'Shift+F6' },
      '-',
      { command: 'next-finding', label: 'command.nextFinding', keys: 'F8' },
      { command: 'previous-finding', label: 'command.previousFinding', keys: 'Shift+F8' },
      '-',
      { command: 'stage-draft', label: 'command.stageDraft' },
      { command: 'stage-submission', label: 'command.stageSubmission' },
    ],
  },
  ARRANGE_MENU,
  { label: 'menu.help', items: [{ command: 'handbook', label: 'command.handbook', keys: 'F1' }, { command: 'exercises', label: 'command.exercises' }, { command: 'exercise-new', label: 'command.exerciseNew' }, { command: 'exercise-open', label: 'command.exerciseOpen' }, { command: 'palette', label: 'command.palette', keys: 'CmdOrCtrl+K' }, { command: 'shortcuts', label: 'command.shortcuts', keys: '?' }, '-', { command: 'show-log', label: 'command.showLog' }, { command: 'about', label: 'command.about' }] },
];
