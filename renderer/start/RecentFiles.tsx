import { FileText, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecentFile } from '../../shared/host';
import { showOpenResult } from '../files/open-result';
import { host } from '../host/host';
import { useLang, useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { shownTime } from './shown-time';
import styles from './start.module.css';

/** More than this many is no list any more. */
const MOST = 12;

/** Files used before. */
export function RecentFiles() {
  const t = useText();
  const lang = useLang();
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const recent = await host.recent();
      if (!gone) setFiles(recent.slice(0, MOST));
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className={styles.heading}>
        {t('start.recent')}
      </h2>
      {files.length === 0 ? (
        <p className={styles.hint}>{t('start.noRecent')}</p>
      ) : (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id} className={styles.file}>
              <button type="button" className={styles.fileButton} onClick={() => void host.openRecent(file.id).then(showOpenResult)}>
                <FileText size={16} aria-hidden />
                <span className={styles.fileWords}>
                  <span>{file.name}</span>
                  <span className={styles.cardDetail}>{[file.place ?? '', shownTime(file.usedAt, lang)].filter((part) => part !== '').join(' · ')}</span>
                </span>
              </button>
              <IconButton
                small
                label={t('start.forget', { name: file.name })}
                icon={<X size={14} aria-hidden />}
                onClick={() => {
                  setFiles(files.filter(({ id }) => id !== file.id));
                  void host.forgetRecent(file.id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
