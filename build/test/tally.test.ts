import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, closingLine, playwrightTally, sum, vitestTally } from './tally.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-tally-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the closing line', () => {
  it('adds everything up', () => {
    const unit = vitestTally(report({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }), false);
    const end = playwrightTally(report({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } }), false);
    expect(closingLine(sum([check(true), check(false), unit, end]))).toBe('48 passed, 3 failed, 2 skipped');
  });

  it('names no skipped tests where there are none', () => {
    expect(closingLine(check(true))).toBe('1 passed, 0 failed');
  });

  it('counts a run that broke without a failed test as a failure', () => {
    expect(vitestTally(report({ numPassedTests: 4, numFailedTests: 0 }), false)).toEqual({ passed: 4, failed: 1, skipped: 0 });
    expect(vitestTally(path.join(folder, 'missing.json'), false).failed).toBe(1);
    expect(playwrightTally(path.join(folder, 'missing.json'), false).failed).toBe(1);
  });

  it('counts a run of no tests at all as a failure', () => {
    expect(playwrightTally(report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }), true).failed).toBe(1);
  });
});
