import { version } from '../../package.json';
import type { Host, Platform } from '../../shared/host';
import { BrowserFiles } from './browser-files';
import { browserPresenter } from './browser-presenter';
import { forgetFile, recentFiles, recentHandle } from './browser-recent';

/** A plain browser as the host: the same window without the desktop program. */
export function browserHost(): Host {
  const files = new BrowserFiles();
  let dirty = false;
  // The browser asks in its own words; a page can't put its own dialog in front of its closing.
  globalThis.addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });
  return {
    info: { kind: 'browser', version: version, platform: platformOf(navigator.userAgent), canReveal: false, versions: {}, policy: {}, hasLog: false },
    open: () => files.open(),
    async openRecent(id) {
      const handle = await recentHandle(id);
      return handle ? files.read(handle) : { status: 'failed', code: 'not-found', values: {} };
    },
    openDropped: (file) => files.readFile(file),
    openBeside: () => Promise.resolve(false),
    reopen: (handle) => files.reopen(handle),
    peek: (handle) => files.peek(handle),
    look: (handle) => files.look(handle),
    save: (handle, text, options) => files.save(handle, text, options?.overwrite ?? false),
    saveAs: (name, text) => files.saveAs(name, text),
    exportFile: (name, bytes, type) => files.exportFile(name, bytes, type),
    reveal: () => Promise.resolve(false),
    recent: recentFiles,
    forgetRecent: forgetFile,
    setDocument(state) {
      dirty = state.dirty;
      document.title = `${state.dirty ? '• ' : ''}${state.name === '' ? '' : `${state.name} – `}Landskap`;
    },
    setLanguage() {
      // The browser's own dialogs speak the browser's language.
    },
    openPresenter: browserPresenter(),
    newWindow: () => void globalThis.open(location.href, '_blank', 'noopener'),
    onCommand: () => () => undefined,
    onOpenRequest: () => () => undefined,
    onCloseRequest: () => () => undefined,
    close() {
      dirty = false;
      globalThis.close();
    },
    showLog: () => Promise.resolve(),
    report() {
      // A browser has its own console.
    },
    clipboard: {
      async readText() {
        try {
          return await navigator.clipboard.readText();
        } catch {
          return undefined;
        }
      },
      async writeText(text) {
        try {
          await navigator.clipboard.writeText(text);
          return true;
        } catch {
          return false;
        }
      },
      takesSvg: typeof ClipboardItem !== 'undefined' && ClipboardItem.supports(SVG),
      async writePicture(png, svg) {
        try {
          const picture = new Blob([Uint8Array.from(png)], { type: 'image/png' });
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture, ...(svg !== undefined && { [SVG]: new Blob([svg], { type: SVG }) }) })]);
          return true;
        } catch {
          return false;
        }
      },
    },
  };
}

const SVG = 'image/svg+xml';

function platformOf(userAgent: string): Platform {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'mac';
  if (/Windows/.test(userAgent)) return 'windows';
  return /Linux|CrOS/.test(userAgent) ? 'linux' : 'other';
}
