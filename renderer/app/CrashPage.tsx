import { writeDrawing } from '../../shared/document/write';
import { suggestedName } from '../files/document-name';
import { host } from '../host/host';
import { reasonOf } from '../store/reason';
import { useText } from '../store/hooks';
import { useEditor } from '../store/editor';
import { Button } from '../ui/Button';
import styles from './crash-page.module.css';

function download(): void {
  const state = useEditor.getState();
  if (state.drawing) void host.saveAs(suggestedName(state, 'lmv'), writeDrawing(state.drawing.document));
}

/** What is shown when the window itself breaks: the work is safe, and here is how to go on. */
export function CrashPage({ error }: { readonly error: unknown }) {
  const t = useText();
  const hasDrawing = useEditor((state) => state.drawing !== undefined);
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{t('crash.title')}</h1>
      <p>{t('crash.body')}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => location.reload()}>
          {t('crash.reload')}
        </Button>
        {hasDrawing && <Button onClick={download}>{t('crash.download')}</Button>}
      </div>
      <details className={styles.details}>
        <summary>{t('crash.details')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : reasonOf(error)}</pre>
      </details>
    </main>
  );
}
