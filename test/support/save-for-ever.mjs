// Saves a file again and again until it is killed: `save-for-ever.mjs BUILT FILE`, started with an IPC channel. BUILT is the
// built module that exports `writeWhole`.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [, , built, file] = process.argv;
const { writeWhole } = await import(pathToFileURL(built).href);
process.send?.('ready');
for (let turn = 0; ; turn += 1) {
  await writeWhole(file, Buffer.alloc(4_000_000, 'abcdefghij'[turn % 10]));
}
