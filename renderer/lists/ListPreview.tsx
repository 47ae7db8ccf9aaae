import { useId, useMemo, useState } from 'react';
import { LIST_LIMITS, LIST_TYPES, type ListType } from '../../shared/lists/list';
import { readList } from '../../shared/lists/read-list';
import { listRefusalMessage, listTypeWord } from '../../shared/messages/lists';
import form from '../forms/form.module.css';
import type { StoredList } from '../storage/database';
import { journalFailure } from '../storage/journal-failure';
import { keepList } from '../storage/own-lists';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { ListContents } from './ListContents';
import styles from './lists.module.css';

/** A file that the person chose. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ListPreviewProps {
  readonly file: PickedFile;
  /** Which of how many files it is. */
  readonly number: number;
  readonly count: number;
  /** The lists that are there. */
  readonly lists: readonly StoredList[];
  /** The file is taken, or passed over. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What is in a file before any of it is taken: its entries, and what would be left out and why. */
export function ListPreview({ file, number, count, lists, onDone, onClose }: ListPreviewProps) {
  const t = useText();
  const lang = useLang();
  const id = useId();
  const [type, setType] = useState<ListType>();
  const [typed, setTyped] = useState<string>();
  const [replace, setReplace] = useState(true);
  const read = useMemo(() => readList(file.bytes, { fileName: file.name, type }), [file, type]);
  const name = typed ?? (read.ok ? read.list.name : '');
  const same = lists.filter((list) => list.name === name.trim());
  const entries = read.ok ? read.list.entries : [];
  const asksType = type !== undefined || (!read.ok && read.refusal.code === 'no-type');

  const take = async (): Promise<void> => {
    const { notify } = useEditor.getState();
    const list = { name: name.trim(), entries };
    try {
      await keepList(list, { id: crypto.randomUUID(), fileName: file.name, addedAt: new Date().toISOString() }, replace ? same.map((each) => each.id) : []);
      notify({ kind: 'done', text: 'lists.added', values: { name: list.name, count: entries.length } });
    } catch (reason) {
      notify(journalFailure(reason));
    }
    onDone();
  };

  return (
    <ModalDialog
      wide
      title={t('lists.title')}
      description={t('lists.reading', { number, count, name: file.name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onDone}>{t('lists.skip')}</Button>
          <Button look="primary" disabled={entries.length === 0 || name.trim() === ''} onClick={() => void take()}>
            {t('lists.take', { count: entries.length })}
          </Button>
        </>
      }
    >
      {!read.ok && (
        <p role="alert" className={styles.refused}>
          {listRefusalMessage(read.refusal, lang)}
        </p>
      )}
      <div className={styles.choices}>
        {asksType && (
          <div className={form.field}>
            <label htmlFor={`${id}-type`} className={form.label}>
              {t('lists.allAre')}
            </label>
            <select id={`${id}-type`} className={form.input} value={type ?? ''} onChange={({ target }) => setType(LIST_TYPES.find((known) => known === target.value))}>
              <option value="">{t('lists.choose')}</option>
              {LIST_TYPES.map((known) => (
                <option key={known} value={known}>
                  {listTypeWord(known, lang)}
                </option>
              ))}
            </select>
          </div>
        )}
        {read.ok && (
          <div className={form.field}>
            <label htmlFor={`${id}-name`} className={form.label}>
              {t('lists.name')}
            </label>
            <input id={`${id}-name`} className={form.input} maxLength={LIST_LIMITS.listName} value={name} onChange={({ target }) => setTyped(target.value)} />
          </div>
        )}
        {same.length > 0 && (
          <label className={styles.check}>
            <input type="checkbox" checked={replace} onChange={({ target }) => setReplace(target.checked)} />
            {t('lists.replace', { name: name.trim() })}
          </label>
        )}
      </div>
      {read.ok && <ListContents read={read} />}
    </ModalDialog>
  );
}
