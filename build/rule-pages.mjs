import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OUT } from './paths.mjs';

/** The folder whose files the window's build takes over as they are: `rules/…`. */
export const RULE_PAGES = path.join(OUT, 'rule-pages');

/** Builds the pages of the rules. */
export async function buildRulePages() {
  await mkdir(RULE_PAGES, { recursive: true });
}
