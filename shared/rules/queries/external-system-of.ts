import type { System } from '../../document/types';
import type { Exchange } from './exchanges-of';

/**
 * The system of another agency that an exchange gives data to or takes data from.
 * @returns undefined where the other end is a dataset, an application, an internal system or one without a scope
 */
export function externalSystemOf({ from, to }: Exchange): System | undefined {
  return [from, to].find((end): end is System => end.kind === 'system' && end.scope === 'external');
}
