import { app } from 'electron';

/**
 * One program for one person: a second start hands its files to the first (see `OpenRequests`) and ends.
 * @returns false where this is the second
 */
export function setupSingleInstance(): boolean {
  const first = app.requestSingleInstanceLock();
  if (!first) app.quit();
  return first;
}
