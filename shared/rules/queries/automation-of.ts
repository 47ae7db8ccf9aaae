import type { DrawingIndex } from '../../document/drawing-index';
import type { Application, ApplicationService, Module, Process } from '../../document/types';

/** What may automate a process. */
export type Automation = Application | Module | ApplicationService;

/** What automates a process: the applications, modules and application services it links to, in the links' order. */
export function automationOf(index: DrawingIndex, process: Process): readonly Automation[] {
  const found: Automation[] = [];
  for (const { to } of index.tiesFrom(process.id)) {
    if (to.kind === 'application' || to.kind === 'module' || to.kind === 'application-service') found.push(to);
  }
  return found;
}
