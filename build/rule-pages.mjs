// What is read inside the window: the pages of the rules, one HTML fragment a rule and language, pictures included; the
// licences of what the program is built with; and the cards of the bundled examples, with their pictures.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runnerImport } from 'vite';
import { isFresh, writeStamp } from './freshness.mjs';
import { writeLicences } from './licences.mjs';
import { OUT, ROOT } from './paths.mjs';

/** The folder whose files the window's build takes over as they are: `rules/ms/user-without-channel.html`. */
export const RULE_PAGES = path.join(OUT, 'rule-pages');

/** What they are made from: the rules and their examples, the texts, the drawings, and everything that draws. */
const SOURCES = ['shared', 'docs/rules', 'assets/examples', 'assets/fonts', 'build/rule-pages', 'build/example-cards', 'build/project-rasteriser.ts', 'build/fallback-fonts.mjs', 'build/rule-pages.mjs', 'build/licences.mjs', 'docs/dependencies.md', 'package-lock.json'].map((place) => path.join(ROOT, place));

const STAMP = path.join(OUT, '.built', 'rule-pages');

/** @type {Promise<void> | undefined} */
let running;

/** Builds the pages into out/rule-pages, where they are older than what they are made from. One build a process. */
export function buildRulePages() {
  running ??= isFresh(STAMP, SOURCES) ? Promise.resolve() : writePages();
  return running;
}

async function writePages() {
  const began = new Date();
  /** @type {typeof import('./rule-pages/all-rule-pages')} */
  const { allRulePages } = await load('rule-pages/all-rule-pages.ts');
  /** @type {typeof import('./example-cards/all-example-cards')} */
  const { allExampleCards } = await load('example-cards/all-example-cards.ts');
  const files = [...allRulePages().map(({ name, html }) => ({ name, content: html })), ...(await allExampleCards(ROOT))];
  await rm(RULE_PAGES, { recursive: true, force: true });
  for (const folder of new Set(files.map(({ name }) => path.dirname(name)))) await mkdir(path.join(RULE_PAGES, folder), { recursive: true });
  await Promise.all(files.map(({ name, content }) => writeFile(path.join(RULE_PAGES, name), content)));
  await writeLicences(RULE_PAGES);
  writeStamp(STAMP, began);
}

/** @template T @param {string} file below build/ @returns {Promise<T>} */
async function load(file) {
  return (await runnerImport(path.join(ROOT, 'build', file), { root: ROOT, configFile: false, logLevel: 'error' })).module;
}
