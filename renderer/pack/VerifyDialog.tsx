import { CircleCheck, CircleX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { frameCount } from '../../shared/messages/frame';
import { packFaultMessage, packWord } from '../../shared/messages/pack';
import type { PackVerdict } from '../../shared/pack/verify-pack';
import dialogs from '../dialogs/dialogs.module.css';
import { verifyInWorker } from '../export/make-export';
import { showDocument } from '../files/show-document';
import { whenSafe } from '../files/when-safe';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { reasonOf } from '../store/reason';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './pack.module.css';

type Verifying = { readonly step: 'looking'; readonly done?: number } | { readonly step: 'done'; readonly verdict: PackVerdict } | { readonly step: 'failed'; readonly reason: string };

interface VerifyDialogProps {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Tells a reviewer whether a submission pack is whole, and opens the drawing in it. */
export default function VerifyDialog({ name, bytes }: VerifyDialogProps) {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  const [verifying, setVerifying] = useState<Verifying>({ step: 'looking' });
  useEffect(() => {
    const controller = new AbortController();
    verifyInWorker(bytes, controller.signal, (done) => setVerifying({ step: 'looking', done })).then(
      (verdict) => setVerifying({ step: 'done', verdict }),
      (error: unknown) => !controller.signal.aborted && setVerifying({ step: 'failed', reason: reasonOf(error) }),
    );
    return () => controller.abort();
  }, [bytes]);
  const document = verifying.step === 'done' ? verifying.verdict.document : undefined;
  const open = (): void => {
    if (document) void whenSafe(() => showDocument(document, { name: `${name.replace(/\.\w+$/, '')}.lmv`, handle: undefined, saved: false }));
  };
  return (
    <ModalDialog
      title={t('verify.title', { name })}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.close')}</Button>
          <Button look="primary" disabled={!document} onClick={open}>
            {t('verify.open')}
          </Button>
        </>
      }
    >
      <output className={styles.verdict}>
        {verifying.step === 'looking' && (
          <span className={dialogs.progress}>
            <progress className={dialogs.bar} value={verifying.done} aria-label={t('verify.looking')} />
            {t('verify.looking')}
          </span>
        )}
        {verifying.step === 'done' && <Verdict verdict={verifying.verdict} />}
      </output>
      {verifying.step === 'failed' && (
        <p role="alert" className={dialogs.failed}>
          {verifying.reason}
        </p>
      )}
    </ModalDialog>
  );
}

const COUNTED = ['error', 'warning', 'hint', 'waived'] as const;

function Verdict({ verdict: { sound, faults, manifest, today, otherProgram } }: { readonly verdict: PackVerdict }) {
  const lang = useLang();
  const program = manifest?.program ?? '';
  return (
    <>
      {manifest && <p className={styles.drawing}>{[manifest.drawing.title, manifest.drawing.agency, manifest.drawing.revision, manifest.drawing.hash].filter((part) => part.trim() !== '').join(' · ')}</p>}
      {sound && (
        <p className={styles.sound}>
          <CircleCheck size={18} aria-hidden />
          {packWord(otherProgram ? 'soundOther' : 'sound', lang, { program })}
        </p>
      )}
      <ul className={styles.obstacles}>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)} className={styles.fault}>
            <CircleX size={18} aria-hidden />
            <span>{packFaultMessage(fault, lang)}</span>
          </li>
        ))}
      </ul>
      {!sound && otherProgram && <p>{packWord('otherProgram', lang, { program })}</p>}
      {today && <p className={styles.today}>{packWord('today', lang, { rules: today.rules, counts: COUNTED.map((noun) => frameCount(noun, today.summary[noun], lang)).join(', ') })}</p>}
    </>
  );
}
