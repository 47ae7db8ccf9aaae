import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCli, type Cli } from '../support/cli';

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
}, 60_000);
afterAll(() => cli.remove());

it('landskap lists check says what of a list would be left out, and why', { timeout: 60_000 }, async () => {
  const cwd = await mkdtemp(join(cli.folder, 'lists-'));
  await writeFile(join(cwd, 'sistem.csv'), '\ufeffJenis;Nama;Pemilik\r\nsistem;Sistem A;JPA\r\nkapal;B;\r\n');
  await writeFile(join(cwd, 'agensi.csv'), 'Nama,Kod\nJPA,1\n');
  await writeFile(join(cwd, 'ok.json'), '{"format":"landskap-list","version":1,"name":"Negeri","entries":[{"type":"site","name":"SUK"},{"type":"system","name":"C"}]}');

  const found = await cli.run(['lists', 'check', 'sistem.csv', 'agensi.csv', 'ok.json', '--lang', 'en'], { cwd });
  expect(found.status).toBe(1);
  for (const words of ['sistem: 1 system', 'row 3: The type “kapal” is not known.', 'Say what all its rows are', 'Negeri: 1 system · 1 site']) expect(found.stdout).toContain(words);

  expect(await cli.run(['lists', 'check', 'ok.json'], { cwd })).toMatchObject({ status: 0, stdout: expect.stringContaining('Negeri: 1 sistem · 1 lokasi') });
  const json = await cli.run(['lists', 'check', 'agensi.csv', '--type', 'agency', '--format', 'json'], { cwd });
  expect(JSON.parse(json.stdout)).toEqual([{ file: 'agensi.csv', name: 'agensi', entries: 1, problems: [], remarks: [] }]);
  expect(await cli.run(['lists', 'check', 'tiada.csv', 'ok.json', '--lang', 'en'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('file not found'), stdout: expect.stringContaining('Negeri') });
});
