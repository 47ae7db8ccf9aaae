import { findEntry } from '../../catalogue/catalogue';

/**
 * Whether a value is one of the 20 general processes (Rajah 3-2).
 * @param value a process's `process`
 */
export function isGeneralProcess(value: string | undefined): value is string {
  return findEntry(value)?.list === 'process';
}
