// Which modules of the window are loaded together.
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** @typedef {{ getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }} Modules */

/** The screens that everybody loads, in the order in which they come, and the module that each begins with. */
const SCREENS = [
  { name: 'start', entry: path.join(ROOT, 'renderer', 'main.tsx') },
  { name: 'workspace', entry: path.join(ROOT, 'renderer', 'app', 'Workspace.tsx') },
];

/**
 * Puts all that a screen imports statically into one file of that screen's name: without this a bundler cuts what screens
 * share into dozens of small files, and a window that opens asks for each of them.
 * @returns the name of a module's file, or null where the bundler may decide
 */
export function screenOfModule() {
  /** @type {Map<string, string> | undefined} */
  let screens;
  return (/** @type {string} */ id, /** @type {Modules} */ modules) => {
    screens ??= modulesByScreen(modules);
    return screens.get(id) ?? null;
  };
}

/** @param {Modules} modules */
function modulesByScreen(modules) {
  /** @type {Map<string, string>} */
  const screens = new Map();
  for (const { name, entry } of SCREENS) {
    const waiting = [entry];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (screens.has(id)) continue;
      screens.set(id, name);
      waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return screens;
}
