import { Menu } from '@base-ui/react/menu';
import { Menubar } from '@base-ui/react/menubar';
import { useRef } from 'react';
import { MENUS } from '../commands/menus';
import { useText } from '../store/hooks';
import { CommandMenuItems } from './CommandMenuItems';
import menu from '../ui/menu.module.css';
import styles from './top-bar.module.css';

/** The menu bar, made from the commands. */
export function MainMenu() {
  const t = useText();
  // Menus open inside the bar's landmark, where a screen reader's user looks for them.
  const home = useRef<HTMLDivElement>(null);
  return (
    <>
      <Menubar className={styles.group}>
        {MENUS.map((facts) => (
          <Menu.Root key={facts.id}>
            <Menu.Trigger className={styles.menuTrigger}>{t(facts.label)}</Menu.Trigger>
            <Menu.Portal container={home}>
              <Menu.Positioner className={menu.positioner} align="start" sideOffset={4}>
                <Menu.Popup className={menu.popup}>
                  <CommandMenuItems groups={facts.groups} home={home} />
                </Menu.Popup>
              </Menu.Positioner>
            </Menu.Portal>
          </Menu.Root>
        ))}
      </Menubar>
      <div ref={home} className={menu.home} />
    </>
  );
}
