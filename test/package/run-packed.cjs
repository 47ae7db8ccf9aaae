// Runs a packed program's main file under plain Node, with the little of Electron that its command line uses in Electron's
// place: `run-packed.cjs FOLDER [argument…]`. Any other member that is reached for is an error.
const { mkdtempSync, rmSync } = require('node:fs');
const { createRequire } = require('node:module');
const os = require('node:os');
const path = require('node:path');
const { extractAll } = require('@electron/asar');

const [node, , folder, ...given] = process.argv;
const app = path.join(mkdtempSync(path.join(os.tmpdir(), 'landskap-packed-')), 'app.asar');
extractAll(path.join(folder, 'resources', 'app.asar'), app);
process.once('exit', () => rmSync(path.dirname(app), { recursive: true, force: true }));
process.argv = [node, ...given];

/** @param {string} name @param {Readonly<Record<string, unknown>>} members */
const only = (name, members) =>
  new Proxy(members, {
    get(target, member) {
      if (typeof member === 'string' && !(member in target)) throw new Error(`the command line used ${name}.${member}`);
      return Reflect.get(target, member);
    },
  });

const electron = only('electron', {
  app: only('app', {
    isPackaged: true,
    enableSandbox: () => undefined,
    commandLine: only('commandLine', { appendSwitch: () => undefined }),
    exit: (/** @type {number} */ code) => process.exit(code),
  }),
  protocol: only('protocol', { registerSchemesAsPrivileged: () => undefined }),
});

const main = path.join(app, require(path.join(app, 'package.json')).main);
// What is packed has no library beside it, so the loader itself has to answer.
const loader = require('node:module');
const { _load: load } = loader;
// oxlint-disable-next-line no-underscore-dangle -- the loader's own name for it
loader._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) => (request === 'electron' ? electron : load(request, ...rest));
createRequire(main)(main);
