import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/rules/registry';

const ROOT = path.join(import.meta.dirname, '../..');

const RULE_PAGES = ['ms', 'en'].flatMap((lang) => markdownIn(`docs/rules/${lang}`));
const PAGES = ['README.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

function read(page: string): string {
  return readFileSync(path.join(ROOT, page), 'utf8');
}

/** The targets of links and pictures, those in code left out. */
function targets(page: string): readonly string[] {
  const text = read(page).replaceAll(/```.*?```/gs, '').replaceAll(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^()\s]+(?:\([^()]*\)[^()\s]*)*)\)/g)].map(([, target = '']) => target);
}

/** A heading's anchor, as forges make it: lower case, signs left out, spaces to hyphens. */
function anchors(page: string): ReadonlySet<string> {
  const headings = read(page).replaceAll(/```.*?```/gs, '').matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')));
}

/** What is wrong with a link; undefined where it leads somewhere. */
function fault(page: string, target: string): string | undefined {
  if (/^https?:/.test(target)) return undefined;
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(ROOT, place))) return `${page}: ${target}`;
  return anchor !== undefined && !anchors(place).has(anchor) ? `${page}: no heading ${target}` : undefined;
}

describe('the documentation', () => {
  it('links only to what is there', () => {
    expect(PAGES.flatMap((page) => targets(page).flatMap((target) => fault(page, target) ?? []))).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = PAGES.flatMap((page) => [...read(page).matchAll(/`((?:shared|renderer|electron|test|build|assets|docs)\/[^`\s<>*…{}]+)`/g)].map(([, file = '']) => ({ page, file })));
    expect(named.filter(({ file }) => !existsSync(path.join(ROOT, file))).map(({ page, file }) => `${page}: ${file}`)).toEqual([]);
  });

  it('says how many rules there are, in every place that says so', () => {
    const said = PAGES.flatMap((page) => [...read(page).matchAll(/(\d+)\s+(?:rules|peraturan)\b/g)].map(([, count = '']) => ({ page, count: Number(count) })));
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter(({ count }) => count !== RULES.length)).toEqual([]);
  });

  it('is listed in its index', () => {
    const listed = new Set(targets('docs/README.md').map((target) => path.posix.join('docs', target)));
    expect(PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !listed.has(page))).toEqual([]);
  });

  it('uses every picture that is kept', () => {
    const used = new Set(PAGES.flatMap((page) => targets(page).map((target) => path.posix.join(path.posix.dirname(page), target))));
    expect(readdirSync(path.join(ROOT, 'docs/pictures')).map((name) => `docs/pictures/${name}`).filter((picture) => !used.has(picture))).toEqual([]);
  });

  it('shows on a rule’s page the two pictures that the build draws for that rule, and no other', () => {
    const wrong = RULE_PAGES.filter((page) => {
      const id = path.posix.basename(page, '.md');
      return targets(page).join() !== [`pictures/${id}-wrong.svg`, `pictures/${id}-right.svg`].join();
    });
    expect(wrong).toEqual([]);
  });
});
