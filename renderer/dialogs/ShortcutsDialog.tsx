import { commandsIn, MENUS } from '../commands/menus';
import { findCommand } from '../commands/registry';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { KeyNames } from '../ui/KeyNames';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';

/** Every shortcut, as the menus group them. */
export default function ShortcutsDialog() {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  return (
    <ModalDialog wide reading title={t('shortcuts.title')} description={t('shortcuts.intro')} onClose={close}>
      <div className={styles.shortcuts}>
        {MENUS.map((menu) => {
          const commands = commandsIn(menu).flatMap((id) => findCommand(id) ?? []);
          return (
            <section key={menu.id} aria-label={t(menu.label)} className={styles.shortcutGroup}>
              <h3 className={styles.groupTitle}>{t(menu.label)}</h3>
              <dl>
                {commands
                  .filter(({ shortcuts }) => shortcuts !== undefined)
                  .map((command) => (
                    <div key={command.id} className={styles.shortcut}>
                      <dt>{t(command.label)}</dt>
                      <dd className={styles.keys}>
                        {command.shortcuts?.map((shortcut) => (
                          <KeyNames key={shortcut} shortcut={shortcut} />
                        ))}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          );
        })}
      </div>
    </ModalDialog>
  );
}
