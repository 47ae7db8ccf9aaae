import { readWalk } from '../../shared/workshop/read-walk';
import type { Walk } from '../../shared/workshop/walk';

const FILES = import.meta.glob<string>('../../assets/workshop/*.json', { query: '?raw', import: 'default' });

/**
 * The walk that comes with an example.
 * @param name of the example's file, without its ending
 * @returns undefined where there is none
 */
export async function bundledWalk(name: string): Promise<Walk | undefined> {
  const text = await FILES[`../../assets/workshop/${name}.json`]?.();
  const read = text === undefined ? undefined : readWalk(text);
  return read?.ok === true ? read.walk : undefined;
}
