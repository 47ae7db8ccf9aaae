import { Download, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { LIST_LIMITS } from '../../shared/lists/list';
import { writeList } from '../../shared/lists/write-list';
import { listCounts } from '../../shared/messages/lists';
import { writeMade } from '../export/write-export';
import form from '../forms/form.module.css';
import { shownTime } from '../start/shown-time';
import type { StoredList } from '../storage/database';
import { journalFailure } from '../storage/journal-failure';
import { removeList, renameList } from '../storage/own-lists';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { Question } from '../ui/Question';
import styles from './lists.module.css';

function tried(done: Promise<void>): void {
  void done.catch((reason: unknown) => useEditor.getState().notify(journalFailure(reason)));
}

/** One list: its name, which can be typed over, what is in it, and taking it away after a question. */
export function ListRow({ list }: { readonly list: StoredList }) {
  const t = useText();
  const lang = useLang();
  const [asking, setAsking] = useState(false);
  const { id, name, entries, fileName, addedAt } = list;
  const save = (): void => void writeMade(writeList(list), 'json', 'application/json', `${name.replaceAll(/[\\/:*?"<>|]/gu, '-')}.json`);
  const remove = async (): Promise<void> => {
    await removeList(id);
    useEditor.getState().notify({ kind: 'done', text: 'lists.removed', values: { name } });
  };
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <ListName id={id} name={name} />
        <p className={styles.counts}>{listCounts(entries, lang)}</p>
        <p className={styles.detail}>{[...(fileName === '' ? [] : [t('lists.from', { file: fileName })]), shownTime(addedAt, lang)].join(' · ')}</p>
      </div>
      <div className={styles.buttons}>
        <IconButton label={t('lists.save', { name })} icon={<Download size={15} aria-hidden />} onClick={save} />
        <IconButton label={t('lists.remove', { name })} icon={<Trash2 size={15} aria-hidden />} aria-expanded={asking} onClick={() => setAsking(!asking)} />
      </div>
      {asking && <Question label={t('lists.remove', { name })} question={t('lists.removeAsk', { name, count: entries.length })} yes={t('lists.removeNow')} onYes={() => tried(remove())} onNo={() => setAsking(false)} />}
    </li>
  );
}

/** The name as a field: Enter, leaving it and closing the dialog keep what is typed; a blank name is none. */
function ListName({ id, name }: Pick<StoredList, 'id' | 'name'>) {
  const t = useText();
  const [typed, setTyped] = useState(name);
  const keep = useRef<() => void>(() => undefined);
  useEffect(() => {
    keep.current = () => {
      const next = typed.trim();
      if (next === '') setTyped(name);
      else if (next !== name) tried(renameList(id, next));
    };
  });
  useEffect(() => () => keep.current(), []);
  return (
    <input
      className={`${form.input} ${styles.name}`}
      aria-label={t('lists.rename', { name })}
      maxLength={LIST_LIMITS.listName}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => keep.current()}
      onKeyDown={(event) => event.key === 'Enter' && keep.current()}
    />
  );
}
