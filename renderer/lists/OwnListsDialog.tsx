import { useState } from 'react';
import { sampleList } from '../../shared/lists/write-list';
import dialogs from '../dialogs/dialogs.module.css';
import { writeMade } from '../export/write-export';
import { pickFiles } from '../host/file-pickers';
import { ownLists } from '../storage/own-lists';
import { useStored } from '../storage/use-stored';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { ListPreview, type PickedFile } from './ListPreview';
import { ListRow } from './ListRow';
import styles from './lists.module.css';

/** Files that are being taken in, one after the other. */
interface Queue {
  readonly files: readonly PickedFile[];
  readonly at: number;
}

/** The person's own lists: what is there, and taking in more, each file after a look at what is in it. */
export default function OwnListsDialog() {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const lists = useStored(ownLists, []);
  const [queue, setQueue] = useState<Queue>();
  const file = queue?.files[queue.at];
  const there = lists.state === 'there' ? lists.value : [];

  const add = async (): Promise<void> => {
    const picked = await pickFiles('.csv,.tsv,.txt,.json,text/csv,application/json');
    const files = await Promise.all(picked.map(async (each) => ({ name: each.name, bytes: new Uint8Array(await each.arrayBuffer()) })));
    if (files.length > 0) setQueue({ files, at: 0 });
  };

  if (queue && file) {
    return <ListPreview key={queue.at} file={file} number={queue.at + 1} count={queue.files.length} lists={there} onDone={() => setQueue({ ...queue, at: queue.at + 1 })} onClose={close} />;
  }
  return (
    <ModalDialog
      wide
      title={t('lists.title')}
      description={t('lists.about')}
      onClose={close}
      actions={
        <>
          <Button onClick={() => void writeMade(sampleList(lang), 'csv', 'text/csv', lang === 'ms' ? 'senarai-contoh.csv' : 'sample-list.csv')}>{t('lists.sample')}</Button>
          <Button look="primary" disabled={lists.state === 'failed'} onClick={() => void add()}>
            {t('lists.add')}
          </Button>
        </>
      }
    >
      {lists.state === 'failed' && (
        <p role="alert" className={dialogs.failed}>
          {t('drawings.noStorage')}
        </p>
      )}
      {lists.state === 'there' && there.length === 0 && <p className={styles.none}>{t('lists.none')}</p>}
      {there.length > 0 && (
        <ul className={styles.lists} aria-label={t('lists.list')}>
          {there.map((list) => (
            <ListRow key={list.id} list={list} />
          ))}
        </ul>
      )}
    </ModalDialog>
  );
}
