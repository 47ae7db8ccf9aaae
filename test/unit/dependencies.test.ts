import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

describe('docs/dependencies.md', () => {
  it('has a line for every package that is installed, and for no other', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const rows = readFileSync(path.join(ROOT, 'docs/dependencies.md'), 'utf8').matchAll(/^\| (`.+?`) \|/gm);
    const listed = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(listed.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  });

  it('can rely on exact versions', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> };
    expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
