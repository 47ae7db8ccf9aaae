import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** The systems that are packaged for, as electron-builder's folders name them. */
export type System = 'linux' | 'win' | 'mac';

/** What Electron looks for to find its fuses, as every binary of it carries them: version, count, one digit a fuse. */
const FUSES = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 8]), Buffer.from('10110000')]);

const HELPERS = ['Electron Helper', 'Electron Helper (GPU)', 'Electron Helper (Plugin)', 'Electron Helper (Renderer)'];

/**
 * An unpacked Electron without Electron in it: the files that packaging looks at, in their places. Electron's own binary can't
 * be had everywhere, and what is asserted here is what we put into it. On Linux the program is a script that runs the
 * packed program's main file under Node.
 * @param folder where to, absolute
 * @param system which layout
 * @param runner what the Linux program runs: a script that gets the folder of the program and its arguments
 */
export async function makeElectron(folder: string, system: System, runner: string): Promise<void> {
  if (system === 'mac') return makeMacElectron(folder);
  const program = path.join(folder, system === 'win' ? 'electron.exe' : 'electron');
  await write(program, system === 'win' ? windowsProgram() : linuxProgram(runner));
  await chmod(program, 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'icudtl.dat', 'resources.pak']) await write(path.join(folder, name), 'stand-in');
  for (const lang of ['de', 'en-US', 'ms']) await write(path.join(folder, 'locales', `${lang}.pak`), 'stand-in');
  await mkdir(path.join(folder, 'resources'), { recursive: true });
}

function linuxProgram(runner: string): Uint8Array {
  const script = `#!/bin/sh\nexec "${process.execPath}" "${runner}" "$(dirname "$(readlink -f "$0")")" "$@"\n# `;
  return Buffer.concat([Buffer.from(script), FUSES, Buffer.from('\n')]);
}

/** A Windows program that does nothing, with the version record that packing looks for. */
function windowsProgram(): Uint8Array {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.concat([Buffer.from(program.generate()), FUSES]);
}

async function makeMacElectron(folder: string): Promise<void> {
  const contents = path.join(folder, 'Electron.app', 'Contents');
  await write(path.join(contents, 'Info.plist'), plist('Electron'));
  await write(path.join(contents, 'MacOS', 'Electron'), 'stand-in');
  await write(path.join(contents, 'Frameworks', 'Electron Framework.framework', 'Electron Framework'), FUSES);
  await write(path.join(contents, 'Frameworks', 'Electron Framework.framework', 'Versions', 'A', 'Resources', 'resources.pak'), 'stand-in');
  for (const helper of HELPERS) {
    const inside = path.join(contents, 'Frameworks', `${helper}.app`, 'Contents');
    await write(path.join(inside, 'Info.plist'), plist(helper));
    await write(path.join(inside, 'MacOS', helper), 'stand-in');
  }
  for (const lang of ['de', 'en', 'ms']) await write(path.join(contents, 'Resources', `${lang}.lproj`, 'locale.pak'), 'stand-in');
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) await write(path.join(folder, name), 'stand-in');
}

function plist(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string><key>CFBundleIdentifier</key><string>stand.in</string></dict></plist>
`;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
