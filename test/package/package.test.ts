import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Arch, build, Platform } from 'electron-builder';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { makeElectron, type System } from './electron-stand-in';

const ROOT = path.join(import.meta.dirname, '../..');
const PLATFORMS = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC } as const;

/** Where things stand in what is made for each system, relative to its output folder. */
const PLACES = {
  linux: { program: 'linux-unpacked/landskap', archive: 'linux-unpacked/resources/app.asar', fuses: 'linux-unpacked/landskap' },
  win: { program: 'win-unpacked/Landskap.exe', archive: 'win-unpacked/resources/app.asar', fuses: 'win-unpacked/Landskap.exe' },
  mac: {
    program: 'mac/Landskap.app/Contents/MacOS/Landskap',
    archive: 'mac/Landskap.app/Contents/Resources/app.asar',
    fuses: 'mac/Landskap.app',
  },
} as const;

/** Bytes; the archive of the whole program, without Electron. */
const MOST = 56 * 1024 * 1024;

/** How a fuse stands in the program: a digit. */
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

const outputs = {} as Record<System, string>;
let folder = '';

/** Packs for one system, with a stand-in for Electron's own files. Nothing is signed, and nothing is fetched. */
async function pack(system: System): Promise<string> {
  const electronDist = path.join(folder, `electron-${system}`);
  await makeElectron(electronDist, system, path.join(import.meta.dirname, 'run-packed.cjs'));
  const output = path.join(folder, system);
  await build({
    projectDir: ROOT,
    targets: PLATFORMS[system].createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: path.join(ROOT, 'electron-builder.yml'),
      electronDist,
      directories: { output },
      ...(system === 'win' && { win: { signAndEditExecutable: false } }),
      ...(system === 'mac' && { mac: { identity: null } }),
    },
  });
  return output;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'landskap-package-'));
  for (const system of ['linux', 'win', 'mac'] as const) outputs[system] = await pack(system);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function place(system: System, what: 'program' | 'archive' | 'fuses'): string {
  return path.join(outputs[system], PLACES[system][what]);
}

/** What an archive's address would be, without its leading separator. */
function contents(system: System): readonly string[] {
  return listPackage(place(system, 'archive'), { isPack: false }).map((name) => name.slice(1).replaceAll('\\', '/'));
}

describe.each(['linux', 'win', 'mac'] as const)('what is packed for %s', (system) => {
  it('is one archive with what runs: main, preload, window, command line, rule pages, fonts', () => {
    const names = contents(system);
    for (const name of ['package.json', 'LICENSE', 'out/electron/main.cjs', 'out/electron/preload.cjs', 'out/renderer/index.html', 'out/cli/program.mjs', 'out/cli/assets/resvg.wasm', 'out/cli/assets/OFL.txt', 'out/renderer/rules/ms/lane-empty.html']) expect(names).toContain(name);
    expect(JSON.parse(String(extractFile(place(system, 'archive'), 'package.json')))).toMatchObject({ name: 'landskap', main: 'out/electron/main.cjs', version });
  });

  it('holds no library folder, no source, no map and no test', () => {
    const strangers = contents(system).filter((name) => /(^|\/)node_modules(\/|$)|\.(ts|tsx|map)$|\.test\.|^(shared|renderer|electron|test|build|docs)(\/|$)/.test(name));
    expect(strangers).toEqual([]);
  });

  it('stays small', async () => {
    expect((await stat(place(system, 'archive'))).size).toBeLessThan(MOST);
  });

  it('has its fuses set: no Node, no debugging, only the checked archive', async () => {
    const wire = await getCurrentFuseWire(place(system, 'fuses'));
    const off = [FuseV1Options.RunAsNode, FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseV1Options.EnableNodeCliInspectArguments, FuseV1Options.GrantFileProtocolExtraPrivileges];
    const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
    expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => OFF));
    expect(on.map((fuse) => wire[fuse])).toEqual(on.map(() => ON));
  });
});

describe('what the archive must be like', () => {
  it('is written in the Windows program', async () => {
    const resources = NtExecutableResource.from(NtExecutable.from(await readFile(place('win', 'program'))));
    const record = resources.entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    expect(JSON.parse(Buffer.from(record?.bin ?? new ArrayBuffer(0)).toString())).toMatchObject([{ file: String.raw`resources\app.asar`, alg: 'SHA256', value: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('is written in the Mac’s property list', async () => {
    expect(await readFile(path.join(outputs.mac, 'mac/Landskap.app/Contents/Info.plist'), 'utf8')).toMatch(/ElectronAsarIntegrity[\s\S]*Resources\/app\.asar[\s\S]*SHA256[\s\S]*<string>[0-9a-f]{64}<\/string>/);
  });
});

describe('drawings', () => {
  it('open with the program on a Mac, and have their own icon', async () => {
    const plist = await readFile(path.join(outputs.mac, 'mac/Landskap.app/Contents/Info.plist'), 'utf8');
    expect(plist).toMatch(/CFBundleTypeExtensions<\/key>\s*<array>\s*<string>lmv<\/string>/);
    expect(await readdir(path.join(outputs.mac, 'mac/Landskap.app/Contents/Resources'))).toEqual(expect.arrayContaining(['document.icns', 'icon.icns']));
  });
});

describe('the languages that Electron brings', () => {
  it('are those of the program', async () => {
    expect((await readdir(path.join(outputs.linux, 'linux-unpacked/locales'))).toSorted()).toEqual(['en-US.pak', 'ms.pak']);
    expect((await readdir(path.join(outputs.win, 'win-unpacked/locales'))).toSorted()).toEqual(['en-US.pak', 'ms.pak']);
  });
});

describe('the packed command line', { timeout: 60_000 }, () => {
  const run = promisify(execFile);

  it('checks a drawing, with no display', async () => {
    const example = path.join(ROOT, 'assets/examples/pengambilan-pekerja.lmv');
    const { stdout } = await run(place('linux', 'program'), ['check', example, '--stage', 'submission', '--format', 'json'], { env: { PATH: process.env['PATH'] } });
    expect(JSON.parse(stdout)).toMatchObject([{ file: example, check: { stage: 'submission', summary: { error: 0, warning: 0 } } }]);
  });

  it('exports a picture, and says by its exit status that a file could not be read', async () => {
    const picture = path.join(folder, 'out.png');
    await run(place('linux', 'program'), ['export', path.join(ROOT, 'assets/examples/pengambilan-pekerja.lmv'), '--out', picture]);
    expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
    await writeFile(path.join(folder, 'half.lmv'), '{ "format": "lm');
    await expect(run(place('linux', 'program'), ['check', path.join(folder, 'half.lmv')])).rejects.toMatchObject({ code: 2 });
  });

  it('says its version', async () => {
    expect((await run(place('linux', 'program'), ['--version'])).stdout).toBe(`${version}\n`);
  });
});
