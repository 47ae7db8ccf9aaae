import { useEffect, useState } from 'react';
import { clearArchived, clearOldVersions, storageUse, VERSIONS_LEFT } from '../storage/storage-use';
import { journalFailure } from '../storage/journal-failure';
import { useStored } from '../storage/use-stored';
import { useEditor } from '../store/editor';
import { useLang, useText, type Translate } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './drawings.module.css';

/** What the library takes on this computer, and what can be cleared away: nothing goes by itself. */
export function StorageDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const use = useStored(storageUse, []);
  return (
    <ModalDialog title={t('storage.title')} description={t('storage.about')} onClose={onClose} actions={<Button onClick={onClose}>{t('common.close')}</Button>}>
      {use.state === 'there' && (
        <>
          <p className={styles.used}>{t('storage.counts', { drawings: use.value.drawings, versions: use.value.versions })}</p>
          <Used />
          <ul className={styles.clear}>
            <Clear t={t} count={use.value.oldVersions} text={t('storage.oldVersions', { count: use.value.oldVersions, left: VERSIONS_LEFT })} onClear={() => void clear(clearOldVersions)} />
            <Clear t={t} count={use.value.archived} text={t('storage.archived', { count: use.value.archived })} onClear={() => void clear(clearArchived)} />
          </ul>
        </>
      )}
      {use.state === 'failed' && <p role="alert">{t('drawings.noStorage')}</p>}
    </ModalDialog>
  );
}

async function clear(work: () => Promise<number>): Promise<void> {
  const { notify } = useEditor.getState();
  try {
    notify({ kind: 'done', text: 'storage.cleared', values: { count: await work() } });
  } catch (reason) {
    notify(journalFailure(reason));
  }
}

/** How much of the browser's storage is taken, where it says so. */
function Used() {
  const t = useText();
  const lang = useLang();
  const [estimate, setEstimate] = useState<StorageEstimate>();
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const given = await navigator.storage?.estimate();
      if (!gone) setEstimate(given);
    };
    void ask();
    return () => {
      gone = true;
    };
  }, []);
  if (estimate?.usage === undefined || estimate.quota === undefined) return null;
  const mib = (bytes: number): string => new Intl.NumberFormat(lang === 'ms' ? 'ms-MY' : 'en-GB', { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);
  return (
    <>
      <progress className={styles.meter} max={estimate.quota} value={estimate.usage} aria-label={t('storage.title')} />
      <p className={styles.detail}>{t('storage.used', { used: mib(estimate.usage), quota: mib(estimate.quota) })}</p>
    </>
  );
}

function Clear({ t, count, text, onClear }: { readonly t: Translate; readonly count: number; readonly text: string; readonly onClear: () => void }) {
  return (
    <li className={styles.clearRow}>
      <span>{text}</span>
      <Button small look="danger" disabled={count === 0} aria-label={`${t('storage.clear')}: ${text}`} onClick={onClear}>
        {t('storage.clear')}
      </Button>
    </li>
  );
}
