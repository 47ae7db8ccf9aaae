import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { test, type Page } from '@playwright/test';
import { DEFAULT_OPTIONS } from '../../../shared/export/formats/format';
import { FORMATS } from '../../../shared/export/formats/registry';
import { openExample } from '../../support/editor';

const ROOT = path.join(import.meta.dirname, '../../..');
const EXAMPLE: unknown = JSON.parse(readFileSync(path.join(ROOT, 'assets/examples/pengambilan-pekerja.lmv'), 'utf8'));
const WORKER = readdirSync(path.join(ROOT, 'out/renderer/assets')).find((name) => /^export\.worker-.*\.js$/u.test(name)) ?? '';
const PEER = path.join(ROOT, 'node_modules/html-to-image/dist/html-to-image.js');

const ROUNDS = 3;
/** How long somebody looks at the dialog, ms. */
const CHOOSING = 3000;
/** A3 across at 300 dpi, px. */
const A3 = { width: 4961, height: 3508 } as const;

interface Once {
  readonly ms: number;
  /** The longest task of the window's thread meanwhile, ms; 0 where none took 50 ms. */
  readonly longest: number;
  readonly bytes: number;
}

/** One export in the window's own worker, from the asking to the bytes' being in the window. */
function inWorker(page: Page, job: unknown): Promise<Once> {
  return page.evaluate(
    async ({ address, job: asked }) => {
      const state = window as unknown as { benchWorker?: Worker; benchWatch: (work: () => Promise<number>) => Promise<Once> };
      const worker = (state.benchWorker ??= new Worker(address, { type: 'module' }));
      return state.benchWatch(
        () =>
          new Promise((resolve, reject) => {
            worker.addEventListener('message', function hear({ data }: MessageEvent<{ readonly kind: string; readonly bytes?: Uint8Array }>) {
              if (data.kind === 'progress') return;
              worker.removeEventListener('message', hear);
              if (data.bytes) resolve(data.bytes.length);
              else reject(new Error(JSON.stringify(data)));
            });
            worker.postMessage(asked, { transfer: [] });
          }),
      );
    },
    { address: `/assets/${WORKER}`, job },
  );
}

/** A new worker that is told to be ready, as the dialog does it when it opens, and the time in which a person chooses. */
async function openDialog(page: Page): Promise<void> {
  await page.evaluate(
    async ({ address, document, choosing }) => {
      const state = window as unknown as { benchWorker?: Worker };
      state.benchWorker?.terminate();
      state.benchWorker = new Worker(address, { type: 'module' });
      state.benchWorker.postMessage({ format: 'warm-up', document }, { transfer: [] });
      await new Promise((resolve) => setTimeout(resolve, choosing));
    },
    { address: `/assets/${WORKER}`, document: EXAMPLE, choosing: CHOOSING },
  );
}

/** The same size of picture by the peer, of the canvas as it is on the screen. */
function byPeer(page: Page): Promise<Once> {
  return page.evaluate(async ({ width, height }) => {
    const state = window as unknown as { htmlToImage: { toPng(node: Element, options: object): Promise<string> }; benchWatch: (work: () => Promise<number>) => Promise<Once> };
    const canvas = document.querySelector('.react-flow');
    if (!canvas) throw new Error('no canvas');
    return state.benchWatch(async () => (await state.htmlToImage.toPng(canvas, { canvasWidth: width, canvasHeight: height, pixelRatio: 1 })).length * 0.75);
  }, A3);
}

/** Puts into the window what times a piece of work and looks for long tasks meanwhile. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {
      async benchWatch(work: () => Promise<number>) {
        const tasks: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
        observer.observe({ entryTypes: ['longtask'] });
        const start = performance.now();
        const bytes = await work();
        const end = performance.now();
        // What was seen last is told a little later.
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
        tasks.push(...observer.takeRecords());
        observer.disconnect();
        return { ms: end - start, bytes, longest: Math.max(0, ...tasks.filter((task) => task.startTime < end && task.startTime + task.duration > start).map(({ duration }) => duration)) };
      },
    });
  });
}

interface Result {
  readonly what: string;
  readonly first: Once;
  readonly later: readonly Once[];
}

async function rounds(what: string, once: () => Promise<Once>): Promise<Result> {
  const first = await once();
  const later: Once[] = [];
  for (let round = 0; round < ROUNDS; round += 1) later.push(await once());
  return { what, first, later };
}

function print(results: readonly Result[]): void {
  console.log(`  ${''.padEnd(44)}${['first', 'median', 'worst', 'longest task', 'kB'].map((name) => name.padStart(14)).join('')}`);
  for (const { what, first, later } of results) {
    const times = later.map(({ ms }) => ms).toSorted((one, other) => one - other);
    const numbers = [first.ms, times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0, Math.max(first.longest, ...later.map(({ longest }) => longest)), first.bytes / 1000];
    console.log(`  ${what.padEnd(44)}${numbers.map((number) => number.toFixed(0).padStart(14)).join('')}`);
  }
}

function load(): string {
  return loadavg().map((number) => number.toFixed(1)).join(' ');
}

function job(format: string, options: object = {}): unknown {
  return { document: EXAMPLE, format, options: { ...DEFAULT_OPTIONS, ...options } };
}

test('exports', async ({ page, browser }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await page.addScriptTag({ path: PEER });
  await watch(page);
  console.log(`\nThe worked example in the window, Chromium ${browser.version()}, load before the run ${load()}; ms: the first time, then ${ROUNDS} more`);
  const a3 = job('png', { paper: 'a3', orientation: 'landscape' });
  const results = [
    await rounds('PNG, A3 at 300 dpi', () => inWorker(page, a3)),
    await rounds('PNG, A3 at 300 dpi, first from the dialog', async () => ((await openDialog(page)), inWorker(page, a3))),
    await rounds('html-to-image, the canvas, as many pixels', () => byPeer(page)),
    await rounds('submission pack', () => inWorker(page, job('pack'))),
  ];
  for (const { id } of FORMATS) results.push(await rounds(id, () => inWorker(page, job(id))));
  print(results);
  console.log(`load after the run ${load()}`);
});
