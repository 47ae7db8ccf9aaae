import type { OpenResult } from '../shared/host';

/** Names of the messages between preload and main. */

/** The window asks, main answers. */
export const ASK = {
  open: 'file:open',
  openRecent: 'file:open-recent',
  openDropped: 'file:open-dropped',
  openBeside: 'file:open-beside',
  reopen: 'file:reopen',
  peek: 'file:peek',
  look: 'file:look',
  save: 'file:save',
  saveAs: 'file:save-as',
  exportFile: 'file:export',
  reveal: 'file:reveal',
  recent: 'recent:list',
  forgetRecent: 'recent:forget',
  readText: 'clipboard:read-text',
  writeText: 'clipboard:write-text',
  writePicture: 'clipboard:write-picture',
  setDocument: 'window:document',
  setLanguage: 'window:language',
  listening: 'window:listening',
  newWindow: 'window:new',
  openPresenter: 'window:presenter',
  close: 'window:close',
  showLog: 'log:show',
  report: 'log:report',
} as const;

/** Main tells the window. */
export const TELL = {
  command: 'event:command',
  openRequest: 'event:open-request',
  closeRequest: 'event:close-request',
} as const;

/** What main tells with each of them. */
export interface Told {
  readonly 'event:command': string;
  readonly 'event:open-request': OpenResult;
  readonly 'event:close-request': undefined;
}
