import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDrawing } from '../../shared/document/write';
import { drawing } from '../../shared/rules/testing';
import { openCli, type Cli } from '../support/cli';

const COUNT = 300;
const names = Array.from({ length: COUNT }, (_, i) => `semua/${String(i).padStart(3, '0')}.lmv`);

/** Makes each file so large that all together are given to several threads. */
const ROOM = { padding: 'x'.repeat(12_000) };

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
  await mkdir(join(cli.folder, 'semua'));
  for (const [i, name] of names.entries()) {
    // Some take much longer than others, one is broken, and one is not there.
    const users = Array.from({ length: i % 10 === 0 ? 150 : 2 }, (_, n) => ({ id: `u${n}`, kind: 'user' as const, name: `Pemohon ${n}` }));
    if (i !== 7) await writeFile(join(cli.folder, name), i === 5 ? '{' : writeDrawing({ ...drawing({ title: `Lukisan ${i}`, elements: users }), ...ROOM }));
  }
}, 60_000);
afterAll(() => cli.remove());

describe('three hundred files', () => {
  it('are reported in the order of the command line, the unreadable ones apart', async () => {
    const { status, stdout, stderr } = await cli.run(['check', ...names, '--format', 'json', '--lang', 'en']);
    const files = (JSON.parse(stdout) as readonly { readonly file: string }[]).map(({ file }) => file);
    expect(files).toEqual(names.filter((_, i) => i !== 5 && i !== 7));
    expect(stderr).toMatch(/^landskap: semua\/005\.lmv: .*line 1, column 2.*\nlandskap: semua\/007\.lmv: file not found\.\n$/u);
    expect(status).toBe(2);
  });

  it('are summed up', async () => {
    const { stdout } = await cli.run(['check', ...names, '--lang', 'en']);
    expect(stdout).toMatch(/298 files checked: .*; 2 files could not be read\n$/u);
    expect(stdout.match(/^Lukisan \d+ · draft$/gmu)).toHaveLength(298);
  });

  it('show no progress where nobody watches', async () => {
    expect((await cli.run(['check', ...names])).stderr).not.toContain('\r');
  });
});

/** Runs a command and closes its output after the first piece. */
async function untilFirstPiece(args: readonly string[]): Promise<{ readonly status: number | null; readonly stderr: string }> {
  const run = spawn(process.execPath, [cli.program, ...args], { cwd: cli.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  run.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
  });
  await once(run.stdout, 'data');
  run.stdout.destroy();
  const [status] = (await once(run, 'close')) as [number | null];
  return { status, stderr };
}

describe.skipIf(process.platform === 'win32')('output that breaks off', () => {
  it('because the reader has seen enough is no fault, and the exit status stays true', async () => {
    const readable = names.filter((_, i) => i !== 5 && i !== 7);
    expect(await untilFirstPiece(['check', ...readable])).toEqual({ status: 0, stderr: '' });
    expect(await untilFirstPiece(['check', ...readable, '--stage', 'submission'])).toEqual({ status: 1, stderr: '' });
    expect(await untilFirstPiece(['rules', '--format', 'json'])).toEqual({ status: 0, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('because the disk is full is said, and fails', async () => {
    const run = spawn(process.execPath, [cli.program, 'rules'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    let stderr = '';
    run.stderr?.on('data', (piece: Buffer) => {
      stderr += piece.toString();
    });
    const [status] = (await once(run, 'close')) as [number | null];
    expect(status).toBe(2);
    expect(stderr).toMatch(/^landskap: .*ENOSPC/u);
  });

  it('is whole when it is longer than a pipe holds', async () => {
    const big = drawing({ elements: Array.from({ length: 3000 }, (_, n) => ({ id: `u${n}`, kind: 'user' as const, name: `Pemohon ${n}` })) });
    await writeFile(join(cli.folder, 'besar.lmv'), writeDrawing(big));
    const { status, stdout } = await cli.run(['check', 'besar.lmv', '--format', 'json']);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});
