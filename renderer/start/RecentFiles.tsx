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

/**
 * Files used before that the library does not show: pictures and exports, and drawings of an earlier version of the program.
 * @param known the ids on the recent list that the library shows
 */
export function RecentFiles({ known }: { readonly known: ReadonlySet<string | undefined> }) {
  const t = useText();
  const lang = useLang();
  const [all, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const recent = await host.recent();
      if (!gone) setFiles(recent);
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  const files = all.filter(({ id }) => !known.has(id)).slice(0, MOST);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="recent" className={styles.recent}>
      <h2 id="recent" className={styles.heading}>
        {t('start.recent')}
      </h2>
      <ul className={styles.fileColumns}>
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
                setFiles(all.filter(({ id }) => id !== file.id));
                void host.forgetRecent(file.id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
