import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../test/support/free-port';
import { buildServer } from '../part-electron.mjs';

const ROOT = path.join(import.meta.dirname, '../..');

let built: string;
let folder: string;
let port: number;
let running: Program[] = [];

beforeAll(async () => {
  built = mkdtempSync(path.join(tmpdir(), 'landskap-built-'));
  mkdirSync(path.join(built, 'renderer'));
  writeFileSync(path.join(built, 'renderer', 'index.html'), '<!doctype html><p>the window</p>');
  await buildServer(path.join(built, 'electron'));
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-start-'));
  port = await freePort();
  running = [];
});

afterEach(() => {
  for (const program of running) program.child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` as it runs, and what it said so far. */
class Program {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  said = '';
  readonly ended: Promise<number | null>;

  constructor(env: Readonly<Record<string, string>>) {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
    this.child = spawn(process.execPath, ['build/start.mjs', `--built=${built}`], {
      cwd: ROOT,
      env: { ...rest, LANG: 'C', LC_ALL: 'C', LANDSKAP_PORT: String(port), LANDSKAP_DATA: path.join(folder, 'data'), LANDSKAP_NO_ELECTRON: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    running.push(this);
  }

  /** Waits until it has said something. */
  says(text: string): Promise<void> {
    return vi.waitUntil(() => this.said.includes(text), { timeout: 10_000, interval: 20 }).then(() => undefined);
  }
}

/** A browser that writes down how it was started, and stays open until a file tells it to close. */
function standInBrowser(): string {
  const file = path.join(folder, 'browser');
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${folder}/started'\nwhile [ ! -e '${folder}/close' ]; do sleep 0.05; done\n`);
  chmodSync(file, 0o755);
  return file;
}

const started = (): string => (existsSync(path.join(folder, 'started')) ? readFileSync(path.join(folder, 'started'), 'utf8') : '');

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('serves and prints the address where there is no display, until it is told to stop', async () => {
    const program = new Program({});
    await program.says(`Landskap is ready at http://127.0.0.1:${port}/`);
    expect(program.said).toContain('no display');
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('the window');
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
  });

  it('says the same in Malay where the system speaks it', async () => {
    const program = new Program({ LC_ALL: 'ms_MY.UTF-8' });
    await program.says(`Landskap sedia di http://127.0.0.1:${port}/`);
    expect(program.said).toContain('Tiada paparan');
  });

  it('opens the window in a browser with a profile of its own, and stops when that is closed', async () => {
    const program = new Program({ DISPLAY: ':99', LANDSKAP_BROWSER: standInBrowser() });
    await program.says('The same window opens');
    await expect.poll(started).toContain('--user-data-dir=');
    const given = started().split('\n');
    expect(given).toContain(`--app=http://127.0.0.1:${port}/`);
    expect(given).toContain(`--user-data-dir=${path.join(folder, 'data', 'browser-profile')}`);
    expect(given.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 3200));
    writeFileSync(path.join(folder, 'close'), '');
    expect(await program.ended).toBe(0);
  });

  it('goes on serving when the browser hands the window to one that runs already', async () => {
    writeFileSync(path.join(folder, 'close'), '');
    const program = new Program({ DISPLAY: ':99', LANDSKAP_BROWSER: standInBrowser() });
    await program.says('Landskap is ready at');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it('opens one more window on the server that runs already', async () => {
    const first = new Program({});
    await first.says('is ready at');
    writeFileSync(path.join(folder, 'close'), '');
    const second = new Program({ DISPLAY: ':99', LANDSKAP_BROWSER: standInBrowser() });
    expect(await second.ended).toBe(0);
    expect(second.said).toContain('already runs at');
    expect(started()).toContain(`--app=http://127.0.0.1:${port}/`);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it('refuses a port that another person’s Landskap holds', async () => {
    const first = new Program({});
    await first.says('is ready at');
    const second = new Program({ LANDSKAP_DATA: path.join(folder, 'somebody-else') });
    expect(await second.ended).toBe(1);
    expect(second.said).toContain('another person');
  });

  it('refuses a port that another program holds, and shows nobody’s page as ours', async () => {
    const foreign = createServer((_request, response) => response.end('{"app":"landskap"}')).listen(port, '127.0.0.1');
    await new Promise((resolve) => foreign.once('listening', resolve));
    const program = new Program({ DISPLAY: ':99', LANDSKAP_BROWSER: standInBrowser() });
    expect(await program.ended).toBe(1);
    expect(program.said).toContain(`Port ${port} is in use by another program`);
    expect(started()).toBe('');
    foreign.closeAllConnections();
    await new Promise((resolve) => foreign.close(resolve));
  });

  it('refuses a browser that is no program', async () => {
    const program = new Program({ DISPLAY: ':99', LANDSKAP_BROWSER: path.join(folder, 'missing') });
    expect(await program.ended).toBe(1);
    expect(program.said).toContain('LANDSKAP_BROWSER');
  });
});
