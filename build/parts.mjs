// The parts of a build. Each one is a function that writes its own folder or files under out/.
import path from 'node:path';
import { buildCli } from './part-cli.mjs';
import { buildElectron } from './part-electron.mjs';
import { buildRenderer } from './part-renderer.mjs';
import { isFresh, writeStamp } from './freshness.mjs';
import { OUT, ROOT } from './paths.mjs';
import { buildRulePages } from './rule-pages.mjs';

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const PARTS = { renderer: buildRenderer, electron: buildElectron, cli: buildCli, rules: buildRulePages };

/** The names that `--only=` takes. */
export const PART_NAMES = Object.freeze(Object.keys(PARTS));

/**
 * Builds parts side by side, so that one run shows the faults of all of them.
 * @param {readonly string[]} names which parts, of `PART_NAMES`
 * @param {(line: string) => void} say told when a part is done
 * @returns {Promise<readonly { part: string, message: string }[]>} what failed; empty when all is built
 */
export async function buildParts(names, say) {
  /** @type {{ part: string, message: string }[]} */
  const faults = [];
  await Promise.all(
    names.map(async (part) => {
      const started = performance.now();
      const began = new Date();
      try {
        await PARTS[part]?.();
        writeStamp(stampOf(part), began);
        say(`  ${part.padEnd(9)} ${Math.round(performance.now() - started)} ms`);
      } catch (error) {
        faults.push({ part, message: messageOf(error) });
      }
    }),
  );
  return faults;
}

/** What any part is built from. */
const SOURCES = ['shared', 'renderer', 'electron', 'assets', 'docs/rules', 'build', 'package.json', 'package-lock.json'].map((place) => path.join(ROOT, place));

/**
 * The parts whose build is older than what they are built from, or missing.
 * @param {readonly string[]} names
 */
export function staleParts(names) {
  return names.filter((part) => !isFresh(stampOf(part), SOURCES));
}

/** @param {string} part */
function stampOf(part) {
  return path.join(OUT, '.built', part);
}

/**
 * What a person needs of a build error: the message, the file and the excerpt; the bundler's own stack helps nobody.
 * @param {unknown} error
 */
function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  const { frame, loc, id } = /** @type {{ frame?: string, loc?: { file?: string, line: number, column: number }, id?: string }} */ (error);
  const file = loc?.file ?? id;
  const place = file === undefined || error.message.includes(file) ? '' : `\n  in ${file}${loc ? `:${loc.line}:${loc.column}` : ''}`;
  return `${error.message}${place}${frame && !error.message.includes(frame) ? `\n${frame}` : ''}`;
}
