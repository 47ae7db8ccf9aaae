import { useEffect, useMemo, useState } from 'react';
import { ELEMENT_KINDS } from '../../shared/document/kinds';
import { buildDrawing, typesOf, type Mapping, type TypeFound } from '../../shared/import/build';
import type { Found, Target } from '../../shared/import/found';
import { ImportError } from '../../shared/import/import-error';
import { readImport } from '../../shared/import/read-import';
import { refusalMessage } from '../../shared/messages/document';
import { importErrorMessage, remarkMessage, targetName, typeWords } from '../../shared/messages/import';
import { showDocument } from '../files/show-document';
import { today } from '../files/today';
import { whenSafe } from '../files/when-safe';
import form from '../forms/form.module.css';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { reasonOf } from '../store/reason';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import dialogs from './dialogs.module.css';
import styles from './import-dialog.module.css';

interface ImportDialogProps {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Reading = { readonly step: 'reading' } | { readonly step: 'found'; readonly found: Found } | { readonly step: 'failed'; readonly error: unknown };

/** Most remarks that are listed; the rest are counted. */
const SHOWN = 200;

/** What a file of another program would become: what each type in it turns into, and what can't be taken over. */
export default function ImportDialog({ name, bytes }: ImportDialogProps) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const [reading, setReading] = useState<Reading>({ step: 'reading' });
  const [mapping, setMapping] = useState<Mapping>({});

  useEffect(() => {
    let here = true;
    readImport(bytes, name).then(
      (found) => here && setReading({ step: 'found', found }),
      (error: unknown) => here && setReading({ step: 'failed', error }),
    );
    return () => {
      here = false;
    };
  }, [bytes, name]);

  const found = reading.step === 'found' ? reading.found : undefined;
  const types = useMemo(() => (found ? typesOf(found) : []), [found]);
  const built = useMemo(() => found && buildDrawing(found, mapping, { newId: () => crypto.randomUUID(), date: today() }), [found, mapping]);
  const document = built?.result.ok === true ? built.result.document : undefined;

  const take = (): void => {
    if (!document || built?.result.ok !== true) return;
    const { repairs } = built.result;
    const show = async (): Promise<void> => {
      await showDocument(document, { name: `${name.replace(/\.\w+$/, '')}.lmv`, handle: undefined, saved: false });
      if (repairs.length > 0) useEditor.getState().openDialog({ kind: 'repaired', name, repairs });
    };
    void whenSafe(show);
  };

  return (
    <ModalDialog
      wide
      title={t('import.title', { name })}
      description={t('import.about')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={!document || document.elements.length === 0} onClick={take}>
            {t('import.run')}
          </Button>
        </>
      }
    >
      <output className={dialogs.progress}>
        {reading.step === 'reading' && t('import.reading')}
        {built && t('import.counts', { ...built.counts })}
      </output>
      {reading.step === 'failed' && (
        <p role="alert" className={dialogs.failed}>
          {reading.error instanceof ImportError ? importErrorMessage(reading.error, lang) : reasonOf(reading.error)}
        </p>
      )}
      {built && !built.result.ok && (
        <p role="alert" className={dialogs.failed}>
          {refusalMessage(built.result.refusal, lang)}
        </p>
      )}
      {types.length > 0 && (
        <table className={styles.types}>
          <thead>
            <tr>
              <th scope="col">{t('import.type')}</th>
              <th scope="col" className={styles.count}>
                {t('import.count')}
              </th>
              <th scope="col">{t('import.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {types.map((type) => (
              <TypeRow key={type.type} type={type} target={mapping[type.type] ?? type.suggested} onTarget={(target) => setMapping({ ...mapping, [type.type]: target })} />
            ))}
          </tbody>
        </table>
      )}
      {built && built.remarks.length > 0 && (
        <section className={styles.remarks}>
          <h3 className={dialogs.groupTitle}>{t('import.remarks', { count: built.remarks.length })}</h3>
          <ul className={dialogs.list}>
            {built.remarks.slice(0, SHOWN).map((remark) => (
              <li key={`${remark.code} ${JSON.stringify(remark.values)}`}>{remarkMessage(remark, lang)}</li>
            ))}
          </ul>
          {built.remarks.length > SHOWN && <p className={dialogs.small}>{t('import.moreRemarks', { count: built.remarks.length - SHOWN })}</p>}
        </section>
      )}
    </ModalDialog>
  );
}

const TARGETS: readonly Target[] = [...ELEMENT_KINDS, 'leave-out'];

interface TypeRowProps {
  readonly type: TypeFound;
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
}

/** One type of the file, with a choice of what it becomes. */
function TypeRow({ type: { type, count, examples }, target, onTarget }: TypeRowProps) {
  const t = useText();
  const lang = useLang();
  const words = typeWords(type, lang);
  return (
    <tr>
      <th scope="row">
        {words}
        {examples.length > 0 && <span className={styles.examples}>{examples.join(' · ')}</span>}
      </th>
      <td className={styles.count}>{count}</td>
      <td>
        <select className={form.input} aria-label={t('import.becomesOf', { type: words })} value={target} onChange={({ target: { value } }) => onTarget(TARGETS.find((known) => known === value) ?? 'leave-out')}>
          {TARGETS.map((kind) => (
            <option key={kind} value={kind}>
              {targetName(kind, lang)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
