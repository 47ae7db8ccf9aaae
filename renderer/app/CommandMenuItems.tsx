import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import { Fragment, type RefObject } from 'react';
import type { MenuEntry, SubmenuFacts } from '../commands/menus';
import { runCommand } from '../commands/run-command';
import { ariaKeys } from '../commands/shortcut';
import { useCommand } from '../commands/use-command';
import { host } from '../host/host';
import { useText } from '../store/hooks';
import { KeyNames } from '../ui/KeyNames';
import menu from '../ui/menu.module.css';

interface CommandMenuItemsProps {
  readonly groups: readonly (readonly MenuEntry[])[];
  /** Where submenus are put in the page. */
  readonly home?: RefObject<HTMLElement | null>;
}

/** Commands as the items of a menu, in groups. */
export function CommandMenuItems({ groups, home }: CommandMenuItemsProps) {
  return groups.map((group, position) => (
    <Fragment key={keyOf(group[0])}>
      {position > 0 && <Menu.Separator className={menu.separator} />}
      {group.map((entry) => (typeof entry === 'string' ? <CommandMenuItem key={entry} id={entry} /> : <Submenu key={entry.label} submenu={entry} home={home} />))}
    </Fragment>
  ));
}

function keyOf(entry: MenuEntry | undefined): string | undefined {
  return typeof entry === 'object' ? entry.label : entry;
}

function Submenu({ submenu: { label, commands }, home }: { readonly submenu: SubmenuFacts; readonly home: CommandMenuItemsProps['home'] }) {
  const t = useText();
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={menu.item}>
        <span className={menu.mark} />
        <span className={menu.label}>{t(label)}</span>
        <ChevronRight size={14} aria-hidden />
      </Menu.SubmenuTrigger>
      <Menu.Portal container={home}>
        <Menu.Positioner className={menu.positioner} alignOffset={-4}>
          <Menu.Popup className={menu.popup}>
            {commands.map((id) => (
              <CommandMenuItem key={id} id={id} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
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
