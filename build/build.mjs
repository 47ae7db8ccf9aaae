#!/usr/bin/env node
// Builds the program into out/: `node build/build.mjs [--only=renderer,electron,cli,rules]`.
import { argv, exit, stderr, stdout } from 'node:process';
import { buildParts, PART_NAMES } from './parts.mjs';

const USAGE = `usage: node build/build.mjs [--only=${PART_NAMES.join(',')}]`;

/**
 * Reads `--only=` from the command line.
 * @param {readonly string[]} args the arguments after the script's name
 * @returns {readonly string[]} the parts to build, in their own order
 */
function partsAskedFor(args) {
  let only = PART_NAMES;
  for (const arg of args) {
    const match = /^--only=(.+)$/.exec(arg);
    if (!match?.[1]) throw new Error(`unknown option ${arg}\n${USAGE}`);
    const names = match[1].split(',');
    const unknown = names.find((name) => !PART_NAMES.includes(name));
    if (unknown !== undefined) throw new Error(`there is no part "${unknown}"\n${USAGE}`);
    only = PART_NAMES.filter((name) => names.includes(name));
  }
  return only;
}

try {
  const started = performance.now();
  const names = partsAskedFor(argv.slice(2));
  const faults = await buildParts(names, (line) => stdout.write(`${line}\n`));
  if (faults.length > 0) {
    for (const { part, message } of faults) stderr.write(`\nbuild of ${part} failed:\n${message}\n`);
    exit(1);
  }
  stdout.write(`built ${names.join(', ')} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
} catch (error) {
  stderr.write(`build: ${error instanceof Error ? error.message : String(error)}\n`);
  exit(2);
}
