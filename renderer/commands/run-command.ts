import { flushPendingEdits } from '../forms/pending-edits';
import { host } from '../host/host';
import { useEditor } from '../store/editor';
import { reasonOf } from '../store/reason';
import type { Command } from './command';
import { findCommand } from './registry';

/**
 * Runs a command, if it can be run now. What goes wrong is said in a notice: a command never breaks the window.
 * @returns whether it was run
 */
export function runCommand(command: Command): boolean {
  flushPendingEdits();
  const state = useEditor.getState();
  if (!command.enabled(state)) return false;
  const fail = (error: unknown): void => {
    state.notify({ kind: 'error', text: 'notice.commandFailed', values: { reason: reasonOf(error) } });
  };
  try {
    void Promise.resolve(command.run({ host, state })).catch(fail);
  } catch (error) {
    fail(error);
  }
  return true;
}

/** As `runCommand`, for an id that comes from outside (the host's menu). An unknown id does nothing. */
export function runCommandById(id: string): boolean {
  const command = findCommand(id);
  return command !== undefined && runCommand(command);
}
