import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundledPackages, writeLicences } from './licences.mjs';

const ROOT = path.join(import.meta.dirname, '..');

it('lists what is bundled and what that depends on, and nothing that only builds or tests', async () => {
  const names = (await bundledPackages()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['react', 'scheduler', '@xyflow/react', '@xyflow/system', 'd3-zoom', 'zod', '@resvg/resvg-wasm', '@expo-google-fonts/inter']));
  for (const tool of ['vite', 'vitest', 'typescript', 'oxlint', 'electron', 'electron-builder', '@playwright/test']) expect(names).not.toContain(tool);
});

it('gives each a version, a licence and, where its package has one, the licence’s text', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'landskap-licences-'));
  await writeLicences(folder);
  const rows = JSON.parse(readFileSync(path.join(folder, 'licences.json'), 'utf8')) as readonly { readonly name: string; readonly version: string; readonly licence: string; readonly text: string }[];
  expect(rows.filter(({ version, licence }) => version === '' || licence === '')).toEqual([]);
  expect(rows.find(({ name }) => name === 'react')?.text).toContain('MIT License');
  const packages = await bundledPackages();
  expect(packages.filter(({ folder: from }, at) => rows[at]?.text === '' && existsSync(path.join(ROOT, from, 'LICENSE')))).toEqual([]);
  await rm(folder, { recursive: true });
});
