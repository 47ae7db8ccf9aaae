import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const BUILT = path.resolve('out/renderer');

/** The scripts that the page loads before it can show anything: its own, and all that they import statically. */
function firstScripts(): readonly string[] {
  const page = readFileSync(path.join(BUILT, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].map(([, file]) => file ?? '');
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(path.join(BUILT, file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^"'();]*?from)?\s*["']\.\/([^"']+\.js)["']/gu)) waiting.push(`assets/${imported}`);
  }
  return [...seen];
}

test('the first screen needs no more than 300 KB of JavaScript, gzipped', () => {
  const scripts = firstScripts();
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(BUILT, file))).length, 0);
  expect(bytes).toBeLessThanOrEqual(300 * 1024);
});
