import type { Page } from '@playwright/test';

/** Gives a page files of its own: its pickers hand out files of the browser's private storage, which is there to be changed. */
export async function withOwnFiles(page: Page): Promise<void> {
  // Text, since the page runs it before it has anything of its own.
  await page.addInitScript(`
    const offered = async () => (await navigator.storage.getDirectory()).getFileHandle(document.documentElement.dataset.file, { create: true });
    Object.assign(window, { showOpenFilePicker: async () => [await offered()], showSaveFilePicker: offered });
  `);
}

/** Writes a file, as another program would. */
export async function writeOwnFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.evaluate(
    async ({ name, bytes }) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    { name, bytes: [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)] },
  );
}

/** Writes a file, which the pickers then hand out. */
export async function offerOwnFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await writeOwnFile(page, name, content);
  await page.evaluate((name) => document.documentElement.setAttribute('data-file', name), name);
}

/** From now on the page's files can't be written. */
export async function protectOwnFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('protected', 'NoModificationAllowedError'));
  });
}
