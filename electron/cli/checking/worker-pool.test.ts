import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDied, type CheckSetup } from './check-file';
import { WorkerPool } from './worker-pool';

const SETUP: CheckSetup = { format: 'text', style: { lang: 'en', colours: false, columns: undefined } };

/** Says back what it was asked for, in which thread and in which language; dies when it is told to. */
const SCRIPT = `
import { parentPort, threadId, workerData } from 'node:worker_threads';
parentPort.on('message', (file) => {
  if (file === 'die') throw new Error('out of memory');
  parentPort.postMessage({ reason: [file, threadId, workerData.style.lang].join(' ') });
});`;

let folder: string;
let script: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landskap-pool-'));
  script = pathToFileURL(join(folder, 'worker.mjs'));
  await writeFile(script, SCRIPT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a pool of threads', () => {
  it('gives each file its own outcome, more than one thread at work', async () => {
    const pool = new WorkerPool(script, 2, SETUP, checkDied('en'));
    const files = Array.from({ length: 40 }, (_, i) => `f${i}`);
    const reasons = (await Promise.all(files.map((file) => pool.look(file)))).map((outcome) => ('reason' in outcome ? outcome.reason.split(' ') : []));
    expect(reasons.map(([file]) => file)).toEqual(files);
    expect(new Set(reasons.map(([, thread]) => thread)).size).toBe(2);
    expect(reasons[0]?.[2]).toBe('en');
    await pool.close();
  });

  it('goes on when a thread dies, and says with which file', async () => {
    const pool = new WorkerPool(script, 2, SETUP, checkDied('en'));
    const outcomes = await Promise.all(['a', 'die', 'b', 'die', 'die', 'c'].map((file) => pool.look(file)));
    expect(outcomes.map((outcome) => ('reason' in outcome ? outcome.reason.replace(/ \d+ en$/u, '') : ''))).toEqual([
      'a',
      'could not be checked: out of memory',
      'b',
      'could not be checked: out of memory',
      'could not be checked: out of memory',
      'c',
    ]);
    await pool.close();
  });
});
