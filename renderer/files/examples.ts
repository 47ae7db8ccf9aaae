import { readDrawing, type ReadResult } from '../../shared/document/read';

const FILES = import.meta.glob<string>('../../assets/examples/*.lmv', { query: '?raw', import: 'default' });

/** The drawings that come with the program, by file name without ending; the worked example of the guide first. */
export const EXAMPLES: readonly string[] = Object.keys(FILES)
  .map((path) => path.replace(/^.*\/|\.lmv$/g, ''))
  .toSorted((a, b) => Number(b === 'pengambilan-pekerja') - Number(a === 'pengambilan-pekerja') || a.localeCompare(b));

/**
 * Reads an example.
 * @throws for a name that is not in `EXAMPLES`
 */
export async function readExample(name: string): Promise<ReadResult> {
  const load = FILES[`../../assets/examples/${name}.lmv`];
  if (!load) throw new Error(`There is no example "${name}"`);
  return readDrawing(await load());
}
