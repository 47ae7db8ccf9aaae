import { useState } from 'react';
import { reasonOf } from '../store/reason';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { useStored } from '../storage/use-stored';
import { versionsOf } from '../storage/versions';
import { shownTime } from '../start/shown-time';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { restoreVersion } from './restore-version';
import { VersionView } from './VersionView';
import styles from './versions.module.css';

/** The saved states of the open drawing: look at one, see what differs from now, go back to it. */
export default function VersionsDialog() {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const id = useEditor((state) => state.drawing?.document.id) ?? '';
  const versions = useStored(() => versionsOf(id), [id]);
  const [chosen, setChosen] = useState<number>();
  const list = versions.state === 'there' ? versions.value : [];
  const shown = list.find((version) => version.id === chosen) ?? list[0];
  return (
    <ModalDialog
      wide
      title={t('versions.title')}
      description={t('versions.about')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.close')}</Button>
          {shown && (
            <Button look="primary" onClick={() => void restoreVersion(shown)}>
              {t('versions.restore')}
            </Button>
          )}
        </>
      }
    >
      {versions.state === 'failed' && <p role="alert">{t('versions.unreadable', { reason: reasonOf(versions.reason) })}</p>}
      {versions.state === 'there' && list.length === 0 && <p className={styles.same}>{t('versions.none')}</p>}
      {shown && (
        <div className={styles.panes}>
          <ul className={styles.list} aria-label={t('versions.list')}>
            {list.map((version) => (
              <li key={version.id}>
                <button type="button" className={styles.version} aria-current={version === shown} onClick={() => setChosen(version.id)}>
                  <span className={styles.time}>{shownTime(version.savedAt, lang)}</span>
                  <span className={styles.detail}>
                    {[version.fileName ?? '', t('app.elements', { count: version.elements })].filter((part) => part !== '').join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <VersionView key={shown.id} version={shown} />
        </div>
      )}
    </ModalDialog>
  );
}
