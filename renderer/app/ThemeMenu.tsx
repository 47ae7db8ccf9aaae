import { Menu } from '@base-ui/react/menu';
import { Moon, Sun } from 'lucide-react';
import { useRef } from 'react';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import menu from '../ui/menu.module.css';
import { CommandMenuItems } from './CommandMenuItems';

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const t = useText();
  const home = useRef<HTMLDivElement>(null);
  const dark = useEditor((state) => state.dark);
  return (
    <Menu.Root>
      <IconButton label={t('app.theme')} icon={dark ? <Moon size={16} aria-hidden /> : <Sun size={16} aria-hidden />} render={<Menu.Trigger />} />
      <Menu.Portal container={home}>
        <Menu.Positioner className={menu.positioner} align="end" sideOffset={4}>
          <Menu.Popup className={menu.popup}>
            <CommandMenuItems groups={[['theme-system', 'theme-light', 'theme-dark']]} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
      <div ref={home} className={menu.home} />
    </Menu.Root>
  );
}
