import type { Project, System } from '../../document/types';
import { foldName } from '../terms/fold-name';
import { isBlank } from '../terms/is-blank';

/**
 * The scope that a system's agency gives it: internal where it is the project's agency, else external.
 * @returns undefined where the system or the project names no agency
 */
export function scopeByAgency(system: System, project: Project): 'internal' | 'external' | undefined {
  if (isBlank(system.agency) || isBlank(project.agency)) return undefined;
  return foldName(system.agency) === foldName(project.agency) ? 'internal' : 'external';
}
