import { Menu } from '@base-ui/react/menu';
import { Archive, ArchiveRestore, Copy, Ellipsis, Tag, Trash2 } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { LibraryEntry } from '../storage/database';
import { duplicateDrawing, setArchived } from '../storage/library';
import { journalFailure } from '../storage/journal-failure';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import menu from '../ui/menu.module.css';
import { titleOf } from './drawing-title';
import type { DrawingDialog } from './drawing-dialog';
import styles from './drawings.module.css';

interface DrawingMenuProps {
  readonly entry: LibraryEntry;
  readonly onDialog: (dialog: DrawingDialog) => void;
}

/** What can be done with a drawing of the library beside opening it. */
export function DrawingMenu({ entry, onDialog }: DrawingMenuProps) {
  const t = useText();
  const home = useRef<HTMLDivElement>(null);
  const title = titleOf(entry, t);
  return (
    <div className={styles.menu}>
      <Menu.Root modal={false}>
        <IconButton small label={t('drawings.more', { title })} icon={<Ellipsis size={16} aria-hidden />} render={<Menu.Trigger />} />
        <Menu.Portal container={home}>
          <Menu.Positioner className={menu.positioner} align="end" sideOffset={4}>
            <Menu.Popup className={menu.popup}>
              <Item icon={<Copy size={14} aria-hidden />} onClick={() => tried(duplicate(entry, t('drawings.copyOf', { title })))}>
                {t('drawings.duplicate')}
              </Item>
              <Item icon={<Tag size={14} aria-hidden />} onClick={() => onDialog({ kind: 'tags', entry })}>
                {t('drawings.tags')}
              </Item>
              {entry.archived ? (
                <Item icon={<ArchiveRestore size={14} aria-hidden />} onClick={() => tried(setArchived(entry.id, false))}>
                  {t('drawings.unarchive')}
                </Item>
              ) : (
                <Item icon={<Archive size={14} aria-hidden />} onClick={() => tried(setArchived(entry.id, true))}>
                  {t('drawings.archive')}
                </Item>
              )}
              <Menu.Separator className={menu.separator} />
              <Item icon={<Trash2 size={14} aria-hidden />} onClick={() => onDialog({ kind: 'remove', entry })}>
                {t('drawings.remove')}
              </Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <div ref={home} className={menu.home} />
    </div>
  );
}

function duplicate({ id }: LibraryEntry, title: string): Promise<void> {
  return duplicateDrawing(id, { id: crypto.randomUUID(), title, at: new Date().toISOString() });
}

function tried(done: Promise<void>): void {
  void done.catch((reason: unknown) => useEditor.getState().notify(journalFailure(reason)));
}

function Item({ icon, onClick, children }: { readonly icon: ReactNode; readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Menu.Item className={menu.item} onClick={onClick}>
      <span className={menu.mark}>{icon}</span>
      <span className={menu.label}>{children}</span>
    </Menu.Item>
  );
}
