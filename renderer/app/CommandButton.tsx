import type { ReactNode } from 'react';
import { runCommand } from '../commands/run-command';
import { useCommand } from '../commands/use-command';
import { IconButton } from '../ui/IconButton';

/** A toolbar button for a command. */
export function CommandButton({ command: id, icon }: { readonly command: string; readonly icon: ReactNode }) {
  const { command, label, enabled, checked } = useCommand(id);
  return (
    <IconButton
      label={label}
      icon={icon}
      {...(command.shortcuts?.[0] !== undefined && { shortcut: command.shortcuts[0] })}
      {...(checked !== undefined && { 'aria-pressed': checked })}
      disabled={!enabled}
      onClick={() => runCommand(command)}
    />
  );
}
