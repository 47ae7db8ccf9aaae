import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../support/random';

const ROOT = path.join(import.meta.dirname, '../..');

/** How often the program is killed. `docs/reliability.md` gives the number. */
const KILLS = 200;

/** Programs that save at the same time, each to its own file. */
const BESIDE = 4;

let folder: string;
let built: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-killed-'));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: path.join(ROOT, 'electron/files/write-whole.ts'), outDir: path.join(folder, 'built'), rolldownOptions: { output: { entryFileNames: 'write-whole.mjs' } } },
  });
  built = path.join(folder, 'built', 'write-whole.mjs');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The number of the save that a file holds. @throws where it is not one save, whole */
function heldBy(file: string): number {
  const [first = '', body = '', last = ''] = readFileSync(file, 'utf8').split('\n');
  const turn = Number(first);
  expect(last).toBe(first);
  expect(body).toBe(String.fromCodePoint(97 + (turn % 26)).repeat(60_000 + (turn % 5) * 30_000));
  return turn;
}

/** Starts a program that saves, kills it some ms after its first save, and gives the last save that it reported as done. */
function killWhileSaving(file: string, first: number, after: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(ROOT, 'test/support/save-for-ever.mjs'), [built, file, String(first)], { stdio: 'ignore' });
    let reported = 0;
    child.on('message', (turn: number) => {
      if (reported === 0) setTimeout(() => child.kill('SIGKILL'), after);
      reported = turn;
    });
    child.once('error', reject);
    // The line ends after everything that was said on it.
    child.once('disconnect', () => resolve(reported));
  });
}

it(`a program killed at any moment of saving leaves one save whole, and none that it reported is lost (${KILLS} kills)`, async () => {
  const random = seededRandom(5);
  const counts = { kept: 0, ahead: 0 };
  const series = async (number: number): Promise<void> => {
    const own = path.join(folder, String(number));
    mkdirSync(own);
    const file = path.join(own, 'lukisan.lmv');
    let next = 1;
    for (let kill = 0; kill < KILLS / BESIDE; kill += 1) {
      const reported = await killWhileSaving(file, next, random() * 12);
      const held = heldBy(file);
      expect(held).toBeGreaterThanOrEqual(reported);
      // One save can be on disk of which the news did not get out any more.
      expect(held).toBeLessThanOrEqual(reported + 1);
      counts[held === reported ? 'kept' : 'ahead'] += 1;
      next = held + 1;
    }
    // What was being written is beside the file under the program's own name, and nothing else is.
    expect(readdirSync(own).filter((name) => name !== 'lukisan.lmv' && !/^\.landskap-[0-9a-f]{16}\.tmp$/.test(name))).toEqual([]);
  };
  await Promise.all(Array.from({ length: BESIDE }, (_, number) => series(number)));
  expect(counts.kept + counts.ahead).toBe(KILLS);
}, 300_000);
