import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { runCommand } from '../commands/run-command';
import { ariaKeys } from '../commands/shortcut';
import { useCommand } from '../commands/use-command';
import { host } from '../host/host';
import { KeyNames } from '../ui/KeyNames';
import menu from '../ui/menu.module.css';

/** Commands as the items of a menu, in groups. */
export function CommandMenuItems({ groups }: { readonly groups: readonly (readonly string[])[] }) {
  return groups.map((group, position) => (
    <Fragment key={group[0]}>
      {position > 0 && <Menu.Separator className={menu.separator} />}
      {group.map((id) => (
        <CommandMenuItem key={id} id={id} />
      ))}
    </Fragment>
  ));
}

function CommandMenuItem({ id }: { readonly id: string }) {
  const { command, label, enabled, checked } = useCommand(id);
  const shortcut = command.shortcuts?.[0];
  const common = {
    className: menu.item,
    disabled: !enabled,
    onClick: () => void runCommand(command),
    ...(shortcut !== undefined && { 'aria-keyshortcuts': ariaKeys(shortcut, host.info.platform) }),
  };
  const content = (
    <>
      <span className={menu.mark}>{checked === true && <Check size={14} aria-hidden />}</span>
      <span className={menu.label}>{label}</span>
      {shortcut !== undefined && <KeyNames shortcut={shortcut} />}
    </>
  );
  if (checked === undefined) return <Menu.Item {...common}>{content}</Menu.Item>;
  return (
    <Menu.CheckboxItem {...common} checked={checked} closeOnClick>
      {content}
    </Menu.CheckboxItem>
  );
}
