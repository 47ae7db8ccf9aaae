import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../store/hooks';
import { classes } from './classes';
import styles from './modal-dialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  /** Read out after the title. */
  readonly description?: ReactNode;
  readonly wide?: boolean;
  /** As large as the window has room for. */
  readonly roomy?: boolean;
  /** For much to read and nothing to press: the keyboard stands in the text, and scrolls it. */
  readonly reading?: boolean;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
}

/** A dialog over the window: it takes the keyboard, closes with Escape and gives the keyboard back. */
export function ModalDialog({ title, description, wide = false, roomy = false, reading = false, onClose, children, actions }: ModalDialogProps) {
  const t = useText();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup className={classes(styles.popup, wide && styles.wide, roomy && styles.roomy)}>
            <header className={styles.header}>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            </header>
            <div className={styles.body} {...(reading && { tabIndex: 0, role: 'region', 'aria-label': title })}>
              {description !== undefined && (
                <Dialog.Description className={styles.description} render={<div />}>
                  {description}
                </Dialog.Description>
              )}
              {children}
            </div>
            {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
            {/* Last in the order of the keyboard, so that a dialog opens on what it asks. */}
            <Dialog.Close className={styles.close} aria-label={t('common.close')}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
