import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withAttempt } from '../../shared/workshop/exercise/attempt';
import { exerciseCalled } from '../../shared/workshop/exercise/exercises.testing';
import { resultSheet } from '../../shared/workshop/exercise/result-sheet';
import { exportDeps } from '../support/export-deps';

const POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;
const why = POPPLER ? '' : ' (SKIPPED: poppler’s pdftotext is not installed)';
const folder = mkdtempSync(path.join(tmpdir(), 'landskap-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exercise = exerciseCalled('agency-to-wog');
const answer = withAttempt(exercise.model, {
  id: exercise.id,
  participant: 'Ching Li Na <b>',
  startedAt: '2026-03-02T01:00:00.000Z',
  finishedAt: '2026-03-02T01:25:10.000Z',
  hints: { mygdx: 2 },
});

describe('the result sheet', () => {
  it('is the same, byte for byte, for the same answer', async () => {
    const [one, other] = [await resultSheet(exercise, answer, 'ms', exportDeps()), await resultSheet(exercise, answer, 'ms', exportDeps())];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Buffer.from(one).subarray(0, 8).toString()).toBe('%PDF-1.7');
  });

  it.skipIf(!POPPLER).each(['ms', 'en'] as const)(`says who, how long and how much, in %s${why}`, async (lang) => {
    const file = path.join(folder, `${lang}.pdf`);
    writeFileSync(file, await resultSheet(exercise, answer, lang, exportDeps()));
    const words = bare(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
    for (const text of ['Ching Li Na <b>', '25 min', '2026-03-02 01:00', '2026-03-02 01:25', exercise.title[lang], exercise.source ?? '']) expect(words).toContain(bare(text));
    expect(words).toContain(bare(lang === 'ms' ? '20 daripada 20 (100 %)' : '20 of 20 (100 %)'));
    for (const step of exercise.steps) expect(words).toContain(bare(step.words[lang]));
  });
});

/** Without white space: where lines break is not what is asked. */
function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
