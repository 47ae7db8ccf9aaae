import { useEffect, useState } from 'react';
import type { LmvDocument } from '../../shared/document/types';
import type { ExportOptions } from '../../shared/export/formats/format';
import type { PagePreview } from '../../shared/export/preview';
import { makePreview } from './make-export';

/** The preview that is to be shown. */
export interface PreviewState {
  readonly preview: PagePreview | undefined;
  /** Address of its picture. */
  readonly url: string | undefined;
  /** Whether a newer one is being drawn. */
  readonly waiting: boolean;
}

/**
 * How an export will look with these options. The last picture stays until the next is there.
 * @param document undefined where there is nothing to preview
 */
export function usePreview(document: LmvDocument | undefined, options: ExportOptions): PreviewState {
  const [shown, setShown] = useState<{ readonly preview: PagePreview; readonly url: string; readonly options: ExportOptions }>();
  useEffect(() => {
    let wanted = document !== undefined;
    const show = (preview: PagePreview): void => {
      if (wanted) setShown({ preview, options, url: URL.createObjectURL(new Blob([preview.svg], { type: 'image/svg+xml' })) });
    };
    // A preview that can't be drawn is no loss: the export itself says why.
    if (document) void makePreview(document, options).then(show, () => undefined);
    return () => {
      wanted = false;
    };
  }, [document, options]);
  const url = shown?.url;
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  return { preview: shown?.preview, url, waiting: shown?.options !== options };
}
