// Saves a file again and again until it is killed: `node save-for-ever.mjs FILE`, started with an IPC channel.
import path from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport(path.join(import.meta.dirname, '../../electron/files/write-whole.ts'), { configFile: false, logLevel: 'error' });
process.send?.('ready');
for (let turn = 0; ; turn += 1) {
  await module.writeWhole(process.argv[2], Buffer.alloc(4_000_000, 'abcdefghij'[turn % 10]));
}
