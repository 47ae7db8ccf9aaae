// The licences of all that is bundled into the program, for reading inside it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** Where docs/dependencies.md lists what a person runs. */
const HEADING = '## In what a person runs';

/** A licence's file, however its package spells it. */
const LICENCE_FILE = /^(licen[cs]e|copying|ofl)([.-].*)?$/i;

/** @typedef {{ readonly version?: string, readonly license?: string, readonly dependencies?: Readonly<Record<string, string>>, readonly optional?: boolean }} Locked */

/**
 * Packages by name, from the lock file: those listed as part of the program, and what they depend on. Electron brings its own
 * list, which is packed beside it.
 * @returns {Promise<readonly { readonly name: string, readonly folder: string, readonly locked: Locked }[]>} by name
 */
export async function bundledPackages() {
  const lock = JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8'));
  /** @type {Readonly<Record<string, Locked>>} */
  const packages = lock.packages;
  /** @type {Map<string, { readonly name: string, readonly folder: string, readonly locked: Locked }>} */
  const found = new Map();
  /** @param {string} name @param {string} from the folder of who asks for it */
  const add = (name, from) => {
    const folder = resolve(packages, name, from);
    const locked = folder === undefined ? undefined : packages[folder];
    if (folder === undefined || !locked || found.has(folder)) return;
    found.set(folder, { name, folder, locked });
    for (const next of Object.keys(locked.dependencies ?? {})) add(next, folder);
  };
  for (const name of await listed()) if (name !== 'electron') add(name, '');
  return [...found.values()].filter(({ name }) => !name.startsWith('@types/')).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * Writes the list beside the window.
 * @param {string} folder where to
 */
export async function writeLicences(folder) {
  const rows = await Promise.all(
    (await bundledPackages()).map(async ({ name, folder: from, locked }) => {
      const text = await licenceText(path.join(ROOT, from));
      // A few packages name their licence only in its text.
      const [heading = ''] = text.split('\n');
      return { name, version: locked.version ?? '', licence: locked.license ?? heading.trim(), text };
    }),
  );
  await writeFile(path.join(folder, 'licences.json'), `${JSON.stringify(rows)}\n`);
}

/** @returns {Promise<readonly string[]>} names of the packages in the table under the heading */
async function listed() {
  const text = await readFile(path.join(ROOT, 'docs/dependencies.md'), 'utf8');
  const [, after = ''] = text.split(HEADING);
  const [table = ''] = after.split('\n## ');
  const rows = [...table.matchAll(/^\| (`.+?`) \|/gm)].map(([, cell = '']) => cell);
  return rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

/**
 * Where a package stands that another one asks for: nearest folder first, as Node looks for it.
 * @param {Readonly<Record<string, unknown>>} packages
 * @param {string} name
 * @param {string} from
 */
function resolve(packages, name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (folder in packages) return folder;
    if (at === '') return undefined;
  }
}

/** @param {string} folder a package's */
async function licenceText(folder) {
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}
