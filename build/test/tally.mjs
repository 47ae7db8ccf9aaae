// Counts tests from the reports of the runners.
import { readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/**
 * A check that is one thing: lint, types, build.
 * @param {boolean} ok
 * @returns {Tally}
 */
export const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * Adds up.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), { passed: 0, failed: 0, skipped: 0 });
}

/**
 * The closing line.
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads Vitest's JSON report.
 * @param {string} file
 * @param {boolean} ok whether the runner itself ended well
 * @returns {Tally} a run that failed without a failed test (a file that can't be loaded, a report that isn't there)
 * counts as one failure
 */
export function vitestTally(file, ok) {
  /** @type {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number } | undefined} */
  const report = readReport(file);
  return honest(ok, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0) });
}

/**
 * Reads Playwright's JSON report. A test that passed at its second try (with retries, which only CI has) has passed; the
 * runner's own closing lines name it as flaky.
 * @param {string} file
 * @param {boolean} ok whether the runner itself ended well
 * @returns {Tally}
 */
export function playwrightTally(file, ok) {
  /** @type {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} */
  const report = readReport(file);
  const stats = report?.stats;
  return honest(ok, { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 });
}

/**
 * @param {boolean} ok
 * @param {Tally} tally
 * @returns {Tally}
 */
function honest(ok, tally) {
  return ok && tally.passed > 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
