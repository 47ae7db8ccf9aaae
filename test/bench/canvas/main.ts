import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { loadavg } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findInstalledBrowser } from '../../../build/start/installed-browser.mjs';
import { freePort } from '../../support/free-port';
import { equalDrawing } from './equal-drawing';
import { Gestures, type Gesture, type Place } from './gestures';

const SIZES = [50, 500, 2000];
const VIEW = { width: 1440, height: 900 };
const PAGES = path.join(process.cwd(), 'out/bench-canvas/pages');

type Equal = ReturnType<typeof equalDrawing>;

/** One editor: how its page is opened with a drawing, and where an element stands then. */
interface Editor {
  readonly name: string;
  /** @returns ms from the drawing's being there to its being shown */
  open(page: Page, drawing: Equal): Promise<number>;
  place(page: Page, drawing: Equal): Promise<Place>;
}

interface Result {
  readonly opening: number;
  readonly drag: Gesture & { readonly drop: number };
  readonly pan: Gesture;
  readonly zoom: Gesture;
}

/** The element that is dragged: amid the drawing, with lines on it. */
function dragged({ equal }: Equal): Equal['equal']['nodes'][number] {
  const processes = equal.nodes.filter(({ id }) => id.startsWith('process-'));
  const middle = processes[Math.floor(processes.length / 2)] ?? equal.nodes[0];
  if (!middle) throw new Error('The drawing is empty');
  return middle;
}

/** Where an element stands in a React Flow, ours or the plain one. */
async function flowPlace(page: Page, drawing: Equal): Promise<Place> {
  const { x, y, width, height } = dragged(drawing);
  const at = await page.evaluate(
    ([left, top]) => {
      const flow = document.querySelector('.react-flow')?.getBoundingClientRect();
      const viewport = document.querySelector('.react-flow__viewport');
      if (!flow || !viewport) throw new Error('no React Flow');
      const point = new DOMPoint(left, top).matrixTransform(new DOMMatrix(getComputedStyle(viewport).transform));
      return { x: flow.left + point.x, y: flow.top + point.y };
    },
    [x + width / 2, y + height / 2] as const,
  );
  return at;
}

/** How long a person looks for a file, in ms; the window practises meanwhile. */
const LOOKS_FOR = 1500;

/** @param looksFor ms from asking for a file to choosing it */
function landskap(address: string, looksFor: number): Editor {
  return {
    name: 'Landskap',
    async open(page, drawing) {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
        addEventListener('change', () => Object.assign(window, { started: performance.now() }), { capture: true, once: true });
        const look = (): void => {
          const shown = document.querySelector('.react-flow__node-element, section:not([data-awaits=all]) > [data-testid=picture]');
          if (!shown) requestAnimationFrame(look);
          else requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { shown: performance.now() })));
        };
        requestAnimationFrame(look);
      });
      page.on('filechooser', (chooser) => {
        setTimeout(() => void chooser.setFiles({ name: 'bench.lmv', mimeType: 'application/json', buffer: Buffer.from(drawing.lmv) }), looksFor);
      });
      // As for the peers, whose pages hold nothing else: the program's code is there before the drawing.
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.keyboard.press('Control+o');
      await page.waitForFunction(() => 'shown' in window && 'started' in window);
      const opening = await page.evaluate(() => (window as unknown as { shown: number }).shown - (window as unknown as { started: number }).started);
      await page.locator('main').focus();
      await page.keyboard.press('Shift+1');
      return opening;
    },
    place: flowPlace,
  };
}

function peer(name: string, address: string, place: Editor['place']): Editor {
  return {
    name,
    async open(page) {
      await page.goto(address);
      await page.waitForFunction(() => 'opened' in window, undefined, { timeout: 120_000 });
      return page.evaluate(() => (window as unknown as { opened: number }).opened);
    },
    place,
  };
}

/** Does something with a window of its own. */
async function inWindow<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The median of three openings, each in a window of its own. */
async function openingOf(browser: Browser, editor: Editor, drawing: Equal): Promise<number> {
  const openings: number[] = [];
  for (let time = 0; time < 3; time++) openings.push(await inWindow(browser, (page) => editor.open(page, drawing)));
  return openings.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}

function measure(browser: Browser, editor: Editor, drawing: Equal): Promise<Result> {
  return inWindow(browser, async (page) => {
    const opening = await openingOf(browser, editor, drawing);
    await editor.open(page, drawing);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
    const gestures = await Gestures.on(page);
    const place = await editor.place(page, drawing);
    const drag = await gestures.drag(place);
    return { opening, drag, pan: await gestures.pan(place), zoom: await gestures.zoom(place) };
  });
}

const COLUMNS: readonly (readonly [string, (result: Result) => number])[] = [
  ['opening', ({ opening }) => opening],
  ['drag median', ({ drag }) => drag.median],
  ['drag p95', ({ drag }) => drag.p95],
  ['drag work', ({ drag }) => drag.work],
  ['drop', ({ drag }) => drag.drop],
  ['pan median', ({ pan }) => pan.median],
  ['pan p95', ({ pan }) => pan.p95],
  ['zoom median', ({ zoom }) => zoom.median],
  ['zoom p95', ({ zoom }) => zoom.p95],
];

function print(size: number, results: ReadonlyMap<string, Result>): void {
  const own = results.get('Landskap');
  console.log(`\n${size} elements, all in view; ms, and how many times ours`);
  console.log(`  ${''.padEnd(12)}${COLUMNS.map(([name]) => name.padStart(17)).join('')}`);
  for (const [name, result] of results) {
    const cells = COLUMNS.map(([, of]) => {
      const times = own && of(own) > 0 && result !== own ? ` ${(of(result) / of(own)).toFixed(1)}×` : '';
      return `${of(result).toFixed(1)}${times.padStart(7)}`.padStart(17);
    });
    console.log(`  ${name.padEnd(12)}${cells.join('')}`);
  }
}

/** Serves the peers' pages with the drawing of the moment. */
async function servePeers(drawing: () => Equal): Promise<{ readonly server: Server; readonly address: string }> {
  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    if (name.endsWith('drawing.json')) response.end(JSON.stringify(drawing().equal));
    else if (name.endsWith('drawing.bpmn')) response.end(drawing().bpmn);
    else {
      readFile(path.join(PAGES, path.normalize(`/${name}`))).then(
        (bytes) => response.setHeader('content-type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream').end(bytes),
        () => response.writeHead(404).end(),
      );
    }
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${port}` };
}

const drawings = new Map(SIZES.map((size) => [size, equalDrawing(size)]));
let current = drawings.get(50) ?? equalDrawing(50);
const peers = await servePeers(() => current);
const port = await freePort();
const ours = spawn(process.execPath, ['build/serve-built.mjs', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve) => ours.stdout.once('data', resolve));
const executablePath = findInstalledBrowser()?.path;
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  console.log(`Chromium ${browser.version()}, window ${VIEW.width} × ${VIEW.height}, load before the run ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
  console.log('median, p95: interval between frames; work: main-thread time of one dragged frame; drop: main-thread time from letting go to rest, check included; opening: median of three, the file chosen after 1.5 s');
  const editors = [
    landskap(`http://127.0.0.1:${port}/`, LOOKS_FOR),
    peer('React Flow', `${peers.address}/react-flow.html`, flowPlace),
    peer('bpmn-js', `${peers.address}/bpmn.html`, async (page, drawing) => {
      const box = await page.locator(`[data-element-id="t_${dragged(drawing).id}"]`).first().boundingBox();
      if (!box) throw new Error('The element is not on the screen');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  ];
  const sizes = process.argv.slice(2).map(Number);
  for (const [size, drawing] of drawings) {
    if (sizes.length > 0 && !sizes.includes(size)) continue;
    current = drawing;
    const results = new Map<string, Result>();
    for (const editor of editors) results.set(editor.name, await measure(browser, editor, drawing));
    print(size, results);
    const atOnce = await openingOf(browser, landskap(`http://127.0.0.1:${port}/`, 0), drawing);
    console.log(`  Landskap, the file chosen at once: opening ${atOnce.toFixed(1)}`);
  }
  console.log(`\nload after the run ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
} finally {
  await browser.close();
  ours.kill();
  peers.server.close();
}
