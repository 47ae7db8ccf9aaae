import { readDrawing } from '../../shared/document/read';
import { useDrawing, useLang, useText } from '../store/hooks';
import { useStored } from '../storage/use-stored';
import { versionText, type VersionFacts } from '../storage/versions';
import { shownTime } from '../start/shown-time';
import { Thumbnail } from '../start/Thumbnail';
import { useEditor } from '../store/editor';
import { Button } from '../ui/Button';
import { ChangeList } from './ChangeList';
import styles from './versions.module.css';

/** One saved state: its picture, and what differs from the drawing as it is now. */
export function VersionView({ version }: { readonly version: VersionFacts }) {
  const t = useText();
  const lang = useLang();
  const now = useDrawing().document;
  const openDialog = useEditor((state) => state.openDialog);
  const text = useStored(() => versionText(version.id), [version.id]);
  const read = text.state === 'there' ? readDrawing(text.value) : undefined;
  if (text.state === 'failed' || read?.ok === false) return <p role="alert">{t('versions.damaged')}</p>;
  return (
    <div className={styles.view}>
      <div className={styles.picture}>{text.state === 'there' && <Thumbnail text={text.value} alt={t('versions.picture', { time: shownTime(version.savedAt, lang) })} />}</div>
      <h3 className={styles.heading}>{t('versions.compared')}</h3>
      {read?.ok === true && (
        <>
          <ChangeList before={read.document} after={now} />
          <Button small onClick={() => openDialog({ kind: 'compare', name: shownTime(version.savedAt, lang), other: read.document })}>
            {t('versions.compare')}
          </Button>
        </>
      )}
    </div>
  );
}
