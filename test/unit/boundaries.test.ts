import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

/** The same folders with the same lint configuration, and nothing else. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'landskap-lint-'));
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(project, '.oxlintrc.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'), 'junction');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** A piece of code and the name of the file that it is to stand in. */
interface Piece {
  readonly file: string;
  readonly code: string;
}

/**
 * The rules that each piece of code breaks where it stands. One run for all of them; each is in a folder of its own below
 * the one it is meant for, so that pieces for the same file do not meet.
 */
function broken(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const files = pieces.map(({ file, code }, index) => {
    const [top = '', ...rest] = file.split('/');
    const placed = path.join(top, `case-${index}`, ...rest);
    mkdirSync(path.dirname(path.join(project, placed)), { recursive: true });
    writeFileSync(path.join(project, placed), code);
    return placed;
  });
  const run = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings', '--format=json', ...files], { cwd: project, encoding: 'utf8' });
  const report = JSON.parse(run.stdout) as { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] };
  // The exit status is what `npm run lint` and `npm test` go by.
  expect(run.status === 0).toBe(report.diagnostics.length === 0);
  return files.map((file) => report.diagnostics.filter(({ filename }) => filename === file.replaceAll('\\', '/')).map(({ code }) => code));
}

const importing = (module: string): string => `import * as thing from '${module}';\n\nexport const used = thing;\n`;

const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'shared/document/x.ts': [
    'react',
    'react-dom/client',
    'react/jsx-runtime',
    '@xyflow/react',
    'zustand',
    'zustand/vanilla',
    'dexie',
    'electron',
    'electron/main',
    'node:fs',
    'node:fs/promises',
    'node:crypto',
    'fs',
    'fs/promises',
    'path',
    'crypto',
    'os',
    'util',
    'buffer',
    'stream',
    'worker_threads',
    '../../renderer/store/store',
    '../../electron/main/window',
    '../../test/support/thing',
    '../../build/paths.mjs',
    '../../assets/icons/x',
    'zodiac',
  ],
  'shared/x.ts': ['../renderer/x', '../electron/x', '../test/support/x'],
  'renderer/app/x.ts': ['electron', 'electron/renderer', 'node:fs', 'node:path', 'fs', 'fs/promises', 'path', 'child_process', 'util', '../../electron/preload', '../../electron/files/failure', '../../test/support/thing', '../../build/paths.mjs'],
  'renderer/app/x.tsx': ['electron', 'node:fs', '../../electron/main'],
  'renderer/x.tsx': ['../electron/preload'],
  'electron/main/x.ts': ['react', 'react-dom', 'react-dom/server', '@xyflow/react', 'zustand', 'zustand/vanilla', 'dexie', '../../renderer/store/store', '../../test/support/thing'],
  'electron/x.ts': ['../renderer/store/store'],
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'shared/rules/x.ts': ['../document/types', '../messages/lang', 'zod', '@noble/hashes/sha2.js', './rule'],
  'renderer/app/x.tsx': ['react', 'react-dom/client', '@xyflow/react', 'zustand', 'dexie', '../../shared/document/types', '../store/editor'],
  'electron/main/x.ts': ['electron', 'node:fs/promises', 'node:path', 'zod', '../../shared/host', '../files/failure'],
  'test/unit/x.ts': ['node:fs', 'electron', 'react', '../../shared/document/types', '../../renderer/store/editor', '../../electron/main/menu-items'],
  'shared/rules/x.test.ts': ['vitest', 'node:fs', './rule'],
};

/** Each folder with each module. */
function pieces(table: Readonly<Record<string, readonly string[]>>): readonly (Piece & { readonly module: string })[] {
  return Object.entries(table).flatMap(([file, modules]) =>
    modules.map((module) => {
      const use = file.endsWith('.test.ts') ? "\nit('is used', () => expect(used).toBeDefined());\n" : '';
      return { file, module, code: `${importing(module)}${use}` };
    }),
  );
}

describe('what each folder may import', () => {
  it('nothing that the table of folders forbids', () => {
    const given = pieces(FORBIDDEN);
    const found = broken(given).map((codes, index) => [given[index]?.file, given[index]?.module, ...codes]);
    expect(found).toEqual(given.map(({ file, module }) => [file, module, 'eslint(no-restricted-imports)']));
  });

  it('everything that it allows', () => {
    const given = pieces(ALLOWED);
    const found = broken(given).map((codes, index) => [given[index]?.file, given[index]?.module, ...codes]);
    expect(found).toEqual(given.map(({ file, module }) => [file, module]));
  });

  it('also where only types are imported, or what is imported is passed on', () => {
    const found = broken([
      { file: 'shared/document/x.ts', code: "import type { Stats } from 'node:fs';\n\nexport type Size = Stats['size'];\n" },
      { file: 'electron/main/x.ts', code: "export { editor } from '../../renderer/store/editor';\n" },
    ]);
    expect(found).toEqual([['eslint(no-restricted-imports)'], ['eslint(no-restricted-imports)']]);
  });
});

describe('what the core may not reach without importing it', () => {
  it('anything of the browser or of Node', () => {
    const names = ['window', 'document', 'process', 'Buffer', 'localStorage', 'fetch', 'setTimeout', 'performance', 'navigator', 'crypto', 'console', 'globalThis'];
    const found = broken(names.map((name) => ({ file: 'shared/document/x.ts', code: `export const used: unknown = ${name};\n` })));
    expect(found.map((codes, index) => [names[index], ...codes])).toEqual(names.map((name) => [name, 'eslint(no-restricted-globals)']));
  });

  it('the clock and randomness', () => {
    const found = broken(['Date.now()', 'Math.random()'].map((call) => ({ file: 'shared/document/x.ts', code: `export const used = ${call};\n` })));
    expect(found).toEqual([['eslint(no-restricted-properties)'], ['eslint(no-restricted-properties)']]);
  });

  it('the time of day by `new Date()`, which no lint rule sees', () => {
    const files = readdirSync(path.join(ROOT, 'shared'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => /new Date\(\s*\)/.test(readFileSync(path.join(ROOT, 'shared', file), 'utf8')))).toEqual([]);
  });
});
