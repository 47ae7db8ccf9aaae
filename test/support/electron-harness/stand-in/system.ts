import { onlyWhatIsUsed } from '../only-what-is-used';
import { line } from './line';

let text = '';
let picture: Blob | undefined;
const opened: string[] = [];
const revealed: string[] = [];

/** Stands in for Electron's `clipboard`. */
export const clipboard = onlyWhatIsUsed('clipboard', {
  readText: () => Promise.resolve(text),
  writeText: (given: string) => {
    text = given;
    return Promise.resolve();
  },
  write: ([item]: readonly ClipboardItem[]) => {
    picture = item?.items['image/png'];
    return Promise.resolve();
  },
});

/** Stands in for Electron's `ClipboardItem`. */
export class ClipboardItem {
  readonly items: Readonly<Record<string, Blob>>;

  constructor(items: Readonly<Record<string, Blob>>) {
    this.items = items;
  }
}

/** Stands in for Electron's `shell`. */
export const shell = onlyWhatIsUsed('shell', {
  openExternal: (url: string) => Promise.resolve(void opened.push(url)),
  showItemInFolder: (file: string) => void revealed.push(file),
});

let displays: readonly object[] = [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }];

/** Stands in for Electron's `screen`. */
export const screen = onlyWhatIsUsed('screen', {
  getAllDisplays: () => displays,
});

/** Stands in for Electron's `nativeTheme`. */
export const nativeTheme = onlyWhatIsUsed('nativeTheme', { shouldUseDarkColors: false });

line.answer('plug-in-displays', (areas: readonly object[]) => void (displays = areas.map((workArea) => ({ workArea }))));
line.answer('clipboard', () => text);
line.answer('clipboard-picture', async () => (picture ? [...new Uint8Array(await picture.slice(0, 8).arrayBuffer())] : undefined));
line.answer('opened-links', () => opened);
line.answer('revealed', () => revealed);
