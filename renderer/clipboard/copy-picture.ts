import { ExportError } from '../../shared/export/export-error';
import { DEFAULT_OPTIONS } from '../../shared/export/formats/format';
import type { Host } from '../../shared/host';
import { exportErrorMessage } from '../../shared/messages/export';
import { makeExport } from '../export/make-export';
import type { EditorState } from '../store/editor-state';
import { reasonOf } from '../store/reason';

/** Pixels for one px at 100 %: sharp on slides. */
const SCALE = 2;

/** Puts a picture of the selected elements on the clipboard, as PNG and, where the host takes it, as SVG; of the whole page where none is selected. */
export async function copyPicture(host: Host, { drawing, lang, selection: { elements }, notify }: EditorState): Promise<void> {
  if (!drawing) return;
  const { document } = drawing;
  notify({ kind: 'info', text: 'picture.making' });
  try {
    // What is pasted into a slide is looked at, not opened again: it carries no drawing.
    const job = { document, options: { ...DEFAULT_OPTIONS, lang, scale: SCALE, source: false }, ...(elements.length > 0 && { only: elements }) } as const;
    const make = (format: 'png' | 'svg'): Promise<Uint8Array> => makeExport({ ...job, format }, new AbortController().signal, () => undefined);
    const png = await make('png');
    const svg = host.clipboard.takesSvg ? new TextDecoder().decode(await make('svg')) : undefined;
    if (!(await host.clipboard.writePicture(png, svg))) notify({ kind: 'error', text: 'picture.denied' });
    else if (elements.length > 0) notify({ kind: 'done', text: 'picture.copiedSelection', values: { count: elements.length } });
    else notify({ kind: 'done', text: 'picture.copiedPage' });
  } catch (error) {
    notify({ kind: 'error', text: 'picture.failed', values: { reason: error instanceof ExportError ? exportErrorMessage(error, lang) : reasonOf(error) } });
  }
}
