import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LmvDocument } from '../../shared/document/types';
import { writeDrawing } from '../../shared/document/write';
import { withAttempt, type Attempt } from '../../shared/workshop/exercise/attempt';
import { drawingText, exerciseCalled, EXERCISE_TEXTS } from '../../shared/workshop/exercise/exercises.testing';
import { openCli, type Cli } from '../support/cli';

let cli: Cli;
const at = (name: string): string => join(cli.folder, name);
const ID = 'four-relationships';
const { starter, model } = exerciseCalled(ID);

async function handIn(name: string, document: LmvDocument, attempt?: Partial<Attempt>): Promise<void> {
  await writeFile(at(name), writeDrawing(attempt ? withAttempt(document, { id: ID, ...attempt }) : document));
}

beforeAll(async () => {
  cli = await openCli();
  await mkdir(at('kelas'));
  await handIn('kelas/1.lmv', model, { participant: 'Siti', startedAt: '2026-03-02T02:00:00.000Z', finishedAt: '2026-03-02T02:08:10.000Z', hints: { persona: 2, 'target-groups': 1 }, modelShown: true });
  const half = { ...starter, elements: starter.elements.map((element) => (element.id === 'u-g2c' ? { ...element, relationship: 'g2c' } : element)) } as LmvDocument;
  await handIn('kelas/2.lmv', half, { participant: '=Ahmad' });
  await writeFile(at('kelas/nota.txt'), 'bukan lukisan');
}, 60_000);
afterAll(() => cli.remove());

describe('landskap mark', { timeout: 120_000 }, () => {
  it('makes the class table by name, and counts who has done each step', async () => {
    const { status, stdout, stderr } = await cli.run(['mark', 'kelas', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Name the four relationships (four-relationships) · 12 points');
    expect(stdout).toMatch(/=Ahmad +2\/12 +16 % +– +0 +– +✓✗✗✗✗✗ +kelas\/2\.lmv\n +Siti +12\/12 +100 % +8 min +3 +yes +✓✓✓✓✓✓ +kelas\/1\.lmv/u);
    expect(stdout).toContain('    2/2  “Pencari kerja” deals with government as G2C');
    expect(stdout).toContain('    1/2  The citizens have a persona');
  });

  it('gives the same as a table and as data', async () => {
    const csv = (await cli.run(['mark', 'kelas', '--format', 'csv'])).stdout.split('\r\n');
    expect(csv[0]).toBe('\ufeffNama,Latihan,Markah,Daripada,Peratus,Minit,Petua dilihat,Jawapan contoh dilihat,Mula (UTC),Selesai (UTC),Langkah,Langkah belum selesai,Fail');
    expect(csv[1]).toMatch(/^'=Ahmad,Namakan empat hubungan,2,12,16,,0,,,,1,/u);
    expect(csv[2]).toBe('Siti,Namakan empat hubungan,12,12,100,8,3,ya,2026-03-02T02:00:00.000Z,2026-03-02T02:08:10.000Z,6,,kelas/1.lmv');
    const json = JSON.parse((await cli.run(['mark', 'kelas/1.lmv', '--format', 'json'])).stdout) as readonly object[];
    expect(json).toMatchObject([{ file: 'kelas/1.lmv', exercise: ID, participant: 'Siti', points: 12, max: 12, percent: 100, minutes: 8, hints: 3, modelShown: true, steps: [{ id: 'relationship-g2c', passed: true, points: 2 }, {}, {}, {}, {}, {}] }]);
  });

  it('goes on where a file is broken or answers nothing, and says so', async () => {
    await mkdir(at('campur'));
    await handIn('campur/a.lmv', model, { participant: 'Siti' });
    await handIn('campur/b.lmv', model);
    await writeFile(at('campur/c.lmv'), '{');
    const mixed = await cli.run(['mark', 'campur', '--lang', 'en']);
    expect(mixed).toMatchObject({ status: 2, stdout: expect.stringContaining('12/12') });
    expect(mixed.stderr).toContain('campur/b.lmv: this drawing does not say which exercise it answers');
    expect(mixed.stderr).toContain('campur/c.lmv: This file is not complete JSON');
    expect(await cli.run(['mark', 'campur/b.lmv', '--exercise', ID, '--lang', 'en'])).toMatchObject({ status: 0, stdout: expect.stringContaining('(no name)') });
    expect(await cli.run(['mark', 'campur/a.lmv', '--exercise', 'e2e-service', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('answers another exercise: “four-relationships”') });
    expect(await cli.run(['mark', 'campur', '--exercise', 'tiada', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no exercise “tiada”. There are: four-relationships, single-gateway') });
    expect(await cli.run(['mark', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no folder given.') });
    expect(await cli.run(['mark', 'campur', '--format', 'png', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('png') });
  });

  it('takes a trainer’s own exercise, with its drawings beside it, and names what is wrong in one', async () => {
    await mkdir(at('jurulatih/drawings'), { recursive: true });
    const own = JSON.parse(EXERCISE_TEXTS.get(`${ID}.json`) ?? '') as Record<string, unknown>;
    for (const name of [ID, `${ID}-model`]) await writeFile(at(`jurulatih/drawings/${name}.lmv`), drawingText(`drawings/${name}.lmv`));
    await writeFile(at('jurulatih/sendiri.json'), JSON.stringify({ ...own, id: 'sendiri' }));
    await writeFile(at('jurulatih/rosak.json'), JSON.stringify({ ...own, minutes: 0, colour: 'red' }));
    await handIn('sendiri.lmv', model, { id: 'sendiri', participant: 'Devi' });
    expect(await cli.run(['mark', 'sendiri.lmv', '--exercise', 'jurulatih/sendiri.json', '--lang', 'en'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Devi') });
    const { status, stderr } = await cli.run(['mark', 'sendiri.lmv', '--exercise', 'jurulatih/rosak.json', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('/minutes: 0 can’t stand here. Expected: ≥ 1.');
    expect(stderr).toContain('/colour: the name “colour” is not known.');
  });
});
