import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleTitle } from '../../shared/messages/rules';
import { RULES } from '../../shared/rules/registry';
import { openCli, type Cli, type CliRun } from '../support/cli';

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
}, 60_000);
afterAll(() => cli.remove());

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

describe('landskap rules', () => {
  it('lists every rule as JSON', async () => {
    const { status, stdout, stderr } = await cli.run(['rules', '--format', 'json', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const listed = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(listed.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(listed).toContainEqual({ id: 'exchange-method-missing', severities: { draft: 'warning', submission: 'error' }, lane: 6, source: RULES.find(({ id }) => id === 'exchange-method-missing')?.source, title: ruleTitle('exchange-method-missing', 'en') });
    expect(listed.find(({ id }) => id === 'lane-empty')?.['lane']).toBeNull();
    expect(listed.find(({ id }) => id === 'project-roles-missing')?.['lane']).toBeNull();
  });

  it('lists every rule for people, in both languages', async () => {
    const [malay, english] = [await cli.run(['rules']), await cli.run(['rules', '--lang', 'en'])];
    for (const { id } of RULES) {
      expect(malay.stdout).toContain(ruleTitle(id, 'ms'));
      expect(english.stdout).toContain(ruleTitle(id, 'en'));
    }
  });
});

describe('landskap', () => {
  it('says its version', async () => {
    expect(await cli.run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('helps, in both languages', async () => {
    const [malay, english] = [await cli.run(['help']), await cli.run(['help', '--lang', 'en'])];
    for (const { status, stdout, stderr } of [malay, english]) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const option of ['--stage', '--lang', '--format', '--max-warnings', '--out', '--scale', '--version']) expect(stdout).toContain(option);
    }
    expect(malay.stdout).toContain('Cara guna:');
    expect(english.stdout).toContain('Usage:');
    expect((await cli.run(['export', '--help', '--lang', 'en'])).stdout).toBe((await cli.run(['help', 'export', '--lang', 'en'])).stdout);
  });

  it.each([
    ['no command', [], 'no command given.'],
    ['an unknown command', ['semak'], 'unknown command “semak”.'],
    ['an unknown option', ['check', '--tegas', 'a.lmv'], 'unknown option “--tegas”.'],
    ['no file', ['check'], 'no file given.'],
    ['a command with control characters', ['\u001b[2J'], 'unknown command “\\u{1B}[2J”.'],
  ])('answers %s with a message and the usage', async (_, args, message) => {
    const { status, stdout, stderr } = await cli.run([...args, '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(`landskap: ${message}`);
    expect(stderr).toContain('Usage:\n  landskap ');
    expect((await cli.run(args)).stderr).toContain('Cara guna:\n  landskap ');
  });
});

/** Copies the launcher into an empty checkout, with or without the build, and runs it there. */
async function launch(built: boolean): Promise<CliRun> {
  const checkout = await mkdtemp(join(cli.folder, 'checkout-'));
  await mkdir(join(checkout, 'electron/cli'), { recursive: true });
  await cp('electron/cli/bin.mjs', join(checkout, 'electron/cli/bin.mjs'));
  if (built) await cp(dirname(cli.program), join(checkout, 'out/cli'), { recursive: true });
  return new Promise((resolve) => {
    execFile(process.execPath, [join(checkout, 'electron/cli/bin.mjs'), '--version'], (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));
  });
}

describe('the launcher', () => {
  it('starts what was built', async () => {
    expect(await launch(true)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says what to run where nothing was built', async () => {
    const { status, stdout, stderr } = await launch(false);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run build');
  });
});
