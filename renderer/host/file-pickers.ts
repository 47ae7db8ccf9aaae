/** The pickers of the File System Access API, which TypeScript's DOM library leaves out. */
interface FileType {
  readonly description?: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface PickerWindow {
  showOpenFilePicker?(options: { types?: readonly FileType[]; multiple?: false }): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: { suggestedName?: string; types?: readonly FileType[] }): Promise<FileSystemFileHandle>;
}

interface PermissionHandle {
  queryPermission?(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

const pickers = globalThis as unknown as PickerWindow;

/** Endings that can be opened: drawings, exports that carry their drawing, and what can be imported. */
export const OPENABLE = ['.lmv', '.json', '.png', '.svg', '.xlsx', '.csv', '.xml', '.drawio'] as const;

const OPEN_TYPES: readonly FileType[] = [
  { description: 'Landskap', accept: { 'application/json': ['.lmv', '.json'], 'image/png': ['.png'], 'image/svg+xml': ['.svg'] } },
  { description: 'Import', accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'], 'text/csv': ['.csv'], 'application/xml': ['.xml', '.drawio'], 'application/zip': ['.zip'] } },
];

/** How quickly a picker must have failed for it to be broken, not closed by a person: some desktops reject at once. ms. */
const TOO_QUICK = 150;

export type Picked = { readonly handle: FileSystemFileHandle } | 'cancelled' | 'unavailable';

/** Asks for a file to open. `unavailable` where there is no working picker: use a file input instead. */
export function pickToOpen(): Promise<Picked> {
  return pick(async () => (await pickers.showOpenFilePicker?.({ types: OPEN_TYPES, multiple: false }))?.[0]);
}

/** Asks for a file to write. `unavailable` where there is no working picker: use a download instead. */
export function pickToSave(suggestedName: string, type: string): Promise<Picked> {
  const ending = /\.\w+$/.exec(suggestedName)?.[0];
  const types = ending === undefined ? [] : [{ accept: { [type]: [ending] } }];
  return pick(() => pickers.showSaveFilePicker?.({ suggestedName, types }) ?? Promise.resolve(undefined));
}

async function pick(show: () => Promise<FileSystemFileHandle | undefined>): Promise<Picked> {
  const start = performance.now();
  try {
    const handle = await show();
    return handle ? { handle } : 'unavailable';
  } catch (error) {
    const aborted = error instanceof DOMException && error.name === 'AbortError';
    if (aborted && performance.now() - start >= TOO_QUICK) return 'cancelled';
    // SecurityError: no user gesture left, or a policy forbids the picker.
    return 'unavailable';
  }
}

/** Whether a file may be used now, without asking anybody. */
export async function allowed(handle: FileSystemFileHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  const { queryPermission } = handle as PermissionHandle;
  return !queryPermission || (await queryPermission.call(handle, { mode })) === 'granted';
}

/**
 * Whether a file may be used, asking the person where the browser wants that.
 */
export async function permitted(handle: FileSystemFileHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  const asking = handle as PermissionHandle;
  if (!asking.requestPermission || (await allowed(handle, mode))) return true;
  return (await asking.requestPermission({ mode })) === 'granted';
}

/**
 * Asks for a file with a plain file input, which works everywhere.
 * @param endings which files are offered. Default: those that hold a drawing
 * @returns undefined when the person closed the dialog
 */
export async function pickWithInput(endings: string = OPENABLE.join(',')): Promise<File | undefined> {
  return (await pickFiles(endings, false))[0];
}

/** As {@link pickWithInput}, for several files at once; none when the person closed the dialog. */
export function pickFiles(endings: string, multiple = true): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = endings;
    input.multiple = multiple;
    input.hidden = true;
    const done = (files: readonly File[]): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => done([...(input.files ?? [])]));
    input.addEventListener('cancel', () => done([]));
    document.body.append(input);
    input.click();
  });
}

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own reference once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
