import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExport, type CheckExport } from '../../shared/rules/check-export';
import { openCli, type Cli } from '../support/cli';
import { SECTIONS } from './sections';

let cli: Cli;

beforeAll(async () => {
  cli = await openCli();
}, 60_000);
afterAll(() => cli.remove());

interface ListedRule {
  readonly id: string;
  readonly severities: Readonly<Record<string, string>>;
  readonly source: string;
  readonly title: string;
}

describe('landskap rules --format json', () => {
  it('lists the 81 rules in the table\'s order, with its severities', async () => {
    const { status, stdout } = await cli.run(['rules', '--format', 'json']);
    expect(status).toBe(0);
    const listed = JSON.parse(stdout) as readonly ListedRule[];
    expect(listed).toHaveLength(81);
    expect(listed.map(({ id, severities }) => ({ id, ...severities }))).toEqual(SECTIONS.map(({ rule, draft, submission }) => ({ id: rule, draft, submission })));
    for (const { source, title } of listed) {
      expect(source.trim()).not.toBe('');
      expect(title.trim()).not.toBe('');
    }
  });
});

describe('landskap check --format json', () => {
  it.each(['draft', 'submission'] as const)('gives what the core gives, for a drawing of every rule, in the stage %s', async (stage) => {
    const cwd = join(cli.folder, stage);
    await mkdir(cwd);
    const drawings = SECTIONS.flatMap(({ rule, cases }) => cases.filter(({ finds }) => finds.length > 0).slice(0, 1).map(({ drawing }) => ({ file: `${rule}.lmv`, drawing })));
    for (const { file, drawing } of drawings) await writeFile(join(cwd, file), JSON.stringify(drawing));
    const { status, stdout, stderr } = await cli.run(['check', ...drawings.map(({ file }) => file), '--stage', stage, '--format', 'json', '--lang', 'en'], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const results = JSON.parse(stdout) as readonly { readonly file: string; readonly check: CheckExport }[];
    expect(results).toEqual(drawings.map(({ file, drawing }) => ({ file, check: checkExport(drawing, { stage, lang: 'en' }) })));
  });
});
