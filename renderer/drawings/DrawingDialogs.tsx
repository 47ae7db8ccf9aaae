import { useId, useState } from 'react';
import form from '../forms/form.module.css';
import type { LibraryEntry } from '../storage/database';
import { removeDrawing, setTags } from '../storage/library';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { titleOf } from './drawing-title';
import type { DrawingDialog } from './drawing-dialog';
import { openCopy } from './open-drawing';
import { StorageDialog } from './StorageDialog';

interface DrawingDialogsProps {
  readonly dialog: DrawingDialog | undefined;
  readonly onClose: () => void;
}

/** The dialog that is open over the list of drawings, if any. */
export function DrawingDialogs({ dialog, onClose }: DrawingDialogsProps) {
  switch (dialog?.kind) {
    case 'tags':
      return <TagsDialog entry={dialog.entry} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog entry={dialog.entry} onClose={onClose} />;
    case 'copy':
      return <CopyDialog {...dialog} onClose={onClose} />;
    case 'refused':
      return <LibraryRefusedDialog {...dialog} onClose={onClose} />;
    case 'storage':
      return <StorageDialog onClose={onClose} />;
    default:
      return null;
  }
}

function TagsDialog({ entry, onClose }: { readonly entry: LibraryEntry; readonly onClose: () => void }) {
  const t = useText();
  const id = useId();
  const [tags, setText] = useState(entry.tags.join(', '));
  const save = (): void => {
    onClose();
    void setTags(entry.id, tags.split(','));
  };
  return (
    <ModalDialog
      title={t('drawings.tagsTitle', { title: titleOf(entry, t) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={save}>
            {t('drawings.saveTags')}
          </Button>
        </>
      }
    >
      <div className={form.field}>
        <label htmlFor={id} className={form.label}>
          {t('drawings.tagsLabel')}
        </label>
        <input id={id} className={form.input} aria-describedby={`${id}-hint`} value={tags} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && save()} />
        <p id={`${id}-hint`} className={form.hint}>
          {t('drawings.tagsHint')}
        </p>
      </div>
    </ModalDialog>
  );
}

function RemoveDialog({ entry, onClose }: { readonly entry: LibraryEntry; readonly onClose: () => void }) {
  const t = useText();
  const remove = (): void => {
    onClose();
    void removeDrawing(entry.id);
  };
  return (
    <ModalDialog
      title={t('drawings.removeTitle', { title: titleOf(entry, t) })}
      description={t(entry.fileName === undefined ? 'drawings.removeOnlyHere' : 'drawings.removeBody')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={remove}>
            {t('drawings.removeNow')}
          </Button>
        </>
      }
    />
  );
}

function CopyDialog({ entry, failure, onClose }: Extract<DrawingDialog, { kind: 'copy' }> & { readonly onClose: () => void }) {
  const t = useText();
  const open = (): void => {
    onClose();
    void openCopy(entry, false);
  };
  return (
    <ModalDialog
      title={t('dialog.openFailed', { name: entry.fileName ?? titleOf(entry, t) })}
      description={t(`failure.${failure.code}`, failure.values)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={open}>
            {t('drawings.openCopy')}
          </Button>
        </>
      }
    >
      <p className={form.hint}>{t('drawings.copyBody')}</p>
    </ModalDialog>
  );
}

function LibraryRefusedDialog({ name, refusal, onClose }: Extract<DrawingDialog, { kind: 'refused' }> & { readonly onClose: () => void }) {
  const t = useText();
  const { code, ...values } = refusal;
  return (
    <ModalDialog
      title={t('drawings.refusedTitle', { name })}
      description={t(`drawings.refused.${code}`, values)}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('common.ok')}
        </Button>
      }
    >
      <p className={form.hint}>{t('drawings.refusedKept')}</p>
    </ModalDialog>
  );
}
