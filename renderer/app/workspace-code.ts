import type { ComponentType } from 'react';

let Loaded: ComponentType | undefined;

/**
 * Loads the canvas and all around it: more than half of the program, which the start page does without. To be waited for
 * before a drawing is shown: React holds back for up to 300 ms what it had to suspend for.
 * @throws where the code can't be had
 */
export async function loadWorkspace(): Promise<void> {
  Loaded ??= (await import('./Workspace')).Workspace;
}

/**
 * The workspace's component.
 * @throws where it was not loaded: a fault in the program
 */
export function loadedWorkspace(): ComponentType {
  if (!Loaded) throw new Error('The workspace was not loaded before its drawing was shown');
  return Loaded;
}
