// Saves a file again and again until it is killed, and says each time that it is saved: `save-for-ever.mjs BUILT FILE FIRST`,
// started with an IPC channel. BUILT is the built module that exports `writeWhole`; FIRST is the number of its first save.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [, , built, file, first] = process.argv;
const { writeWhole } = await import(pathToFileURL(built).href);
for (let turn = Number(first); ; turn += 1) {
  // Longer and shorter by turns: a mixture of two saves would show.
  const text = `${turn}\n${String.fromCodePoint(97 + (turn % 26)).repeat(60_000 + (turn % 5) * 30_000)}\n${turn}`;
  await writeWhole(file, Buffer.from(text));
  process.send?.(turn);
}
