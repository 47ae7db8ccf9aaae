import { useId, useRef, useState } from 'react';
import { readDrawing, type ReadResult } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';
import { refusalMessage } from '../../shared/messages/document';
import dialogs from '../dialogs/dialogs.module.css';
import { openBytes } from '../files/open-bytes';
import form from '../forms/form.module.css';
import { host } from '../host/host';
import { shownTime } from '../start/shown-time';
import { useStored } from '../storage/use-stored';
import { versionsOf, versionText } from '../storage/versions';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import styles from './compare.module.css';

/** An earlier drawing that was chosen: a saved version of the open one, or a file. */
export interface Earlier {
  /** A version's id; absent for a file. */
  readonly version?: number;
  /** Of the file, or when the version was saved. */
  readonly name: string;
  readonly document: LmvDocument;
}

interface CompareWithProps {
  readonly value: Earlier | undefined;
  /** What comes of it, in a sentence. */
  readonly hint: string;
  readonly onChange: (earlier: Earlier | undefined) => void;
}

/** What a report is to tell the differences from: nothing, a saved version, or another file. */
export function CompareWith({ value, hint, onChange }: CompareWithProps) {
  const t = useText();
  const lang = useLang();
  const fieldId = useId();
  const hintId = useId();
  const id = useEditor((state) => state.drawing?.document.id) ?? '';
  const versions = useStored(() => versionsOf(id), [id]);
  const [failure, setFailure] = useState<string>();
  /** Counts what was asked for, so that a file that was slow to read does not undo a later choice. */
  const asked = useRef(0);

  const take = async (from: Omit<Earlier, 'document'>, reading: Promise<ReadResult>): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    setFailure(undefined);
    const read = await reading.catch(() => undefined);
    if (mine !== asked.current) return;
    if (read?.ok === true) onChange({ ...from, document: read.document });
    else setFailure(read ? `${from.name}: ${refusalMessage(read.refusal, lang)}` : t('versions.damaged'));
  };

  const chooseFile = async (): Promise<void> => {
    const result = await host.open();
    if (result.status === 'ok') await take({ name: result.name }, openBytes(result.bytes));
    if (result.status === 'failed') setFailure(t(`failure.${result.code}`, result.values));
  };

  const chooseVersion = (chosen: string): void => {
    const version = versions.state === 'there' ? versions.value.find((one) => String(one.id) === chosen) : undefined;
    asked.current += 1;
    setFailure(undefined);
    if (version) void take({ version: version.id, name: shownTime(version.savedAt, lang) }, versionText(version.id).then(readDrawing));
    else onChange(undefined);
  };

  const isFile = value !== undefined && value.version === undefined;
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={fieldId}>
        {t('compare.with')}
      </label>
      <div className={styles.earlier}>
        <select
          id={fieldId}
          className={form.input}
          aria-describedby={hintId}
          value={value ? String(value.version ?? FILE) : ''}
          onChange={(event) => {
            if (event.target.value !== FILE) chooseVersion(event.target.value);
          }}
        >
          <option value="">{t('compare.withNone')}</option>
          {isFile && <option value={FILE}>{value.name}</option>}
          {versions.state === 'there' &&
            versions.value.map((version) => (
              <option key={version.id} value={version.id}>
                {t('compare.withVersion', { time: shownTime(version.savedAt, lang) })}
              </option>
            ))}
        </select>
        <Button onClick={() => void chooseFile()}>{t('compare.withFile')}</Button>
      </div>
      <p id={hintId} className={form.hint}>
        {hint}
      </p>
      {failure !== undefined && (
        <p role="alert" className={dialogs.failed}>
          {failure}
        </p>
      )}
    </div>
  );
}

/** The value of the option that stands for a file; no version has it. */
const FILE = 'file';
