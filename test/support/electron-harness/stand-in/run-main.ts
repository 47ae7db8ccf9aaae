// Runs the real main bundle under plain Node, with the stand-in in Electron's place:
// `run-main.cjs MAIN FOLDER [argument…]`, started with an IPC channel.
import { createRequire } from 'node:module';
import { electron } from './electron';

const [node = '', , main = '', folder = '', ...given] = process.argv;
process.argv = [node, folder, ...given];
process.once('disconnect', () => process.exit());

// The package's own file would start a download; it is never run, since the loader finds the stand-in in its place.
const load = createRequire(main);
const file = load.resolve('electron');
const standIn: NodeJS.Module = Object.assign(Object.create(null), { id: file, filename: file, loaded: true, exports: electron, children: [], paths: [] });
load.cache[file] = standIn;
load(main);
