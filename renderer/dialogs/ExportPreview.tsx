import { exportErrorMessage, groupedNumber } from '../../shared/messages/export';
import { useLang, useText } from '../store/hooks';
import type { PreviewState } from '../export/use-preview';
import styles from './export-preview.module.css';

interface ExportPreviewProps {
  readonly state: PreviewState;
  /** Whether the export is a picture, whose pixels matter. */
  readonly isPicture: boolean;
}

/** The first page as it will be, with its size; so that nobody exports three times to find the right one. */
export function ExportPreview({ state, isPicture }: ExportPreviewProps) {
  const t = useText();
  const lang = useLang();
  const { url, preview, waiting } = state;
  const { pixels, refusal } = preview ?? {};
  return (
    <div className={styles.preview} aria-busy={waiting}>
      <div className={styles.page}>{url !== undefined && <img className={styles.picture} src={url} alt={t('export.preview')} />}</div>
      <p className={styles.facts} aria-live="polite">
        {preview === undefined ? (
          t('export.previewing')
        ) : (
          <>
            <span>{preview.pages === 1 ? t('export.page') : t('export.pages', { n: preview.pages })}</span>
            {isPicture && pixels && <span>{t('export.pixels', { width: groupedNumber(pixels.width), height: groupedNumber(pixels.height) })}</span>}
          </>
        )}
      </p>
      {isPicture && refusal && (
        <p className={styles.refusal} role="alert">
          {exportErrorMessage(refusal, lang)}
        </p>
      )}
    </div>
  );
}
