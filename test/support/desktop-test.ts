import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { Desktop, type StartOptions } from './electron-harness/desktop';

/** What a test of the desktop program gets. */
export interface DesktopFixtures {
  /** A folder of its own, for files and for the program's profile. */
  readonly folder: string;
  /** Starts the program; it is stopped when the test ends. Its profile lasts from start to start. */
  readonly start: (options?: Omit<StartOptions, 'home'>) => Promise<Desktop>;
}

/** A test of the desktop program: the real main bundle, preload and window (see `docs/testing.md`). */
export const test = base.extend<DesktopFixtures>({
  // Playwright asks for the first argument to be taken apart, even where there is nothing in it.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, give) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'landskap-desktop-'));
    await give(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  start: async ({ folder }, give) => {
    const started: Desktop[] = [];
    await give(async (options = {}) => {
      const desktop = await Desktop.start({ ...options, home: path.join(folder, 'profile') });
      started.push(desktop);
      return desktop;
    });
    for (const desktop of started) await desktop.stop();
  },
});

export { expect } from '@playwright/test';
