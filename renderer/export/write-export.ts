import { formatOf, type FormatId } from '../../shared/export/formats/registry';
import { suggestedName } from '../files/document-name';
import { host } from '../host/host';
import { useEditor } from '../store/editor';

/** Asks the host to write an export, and says where it went or why not. */
export function writeExport(bytes: Uint8Array, id: FormatId): Promise<void> {
  const { ending, type } = formatOf(id);
  return writeMade(bytes, ending, type);
}

/**
 * The same for what is no export format.
 * @param ending of the file's name, without its dot
 * @param type media type
 * @param name of the file, where it is not the open drawing's
 */
export async function writeMade(bytes: Uint8Array, ending: string, type: string, fileName = suggestedName(useEditor.getState(), ending)): Promise<void> {
  const result = await host.exportFile(fileName, bytes, type);
  const { notify, openDialog } = useEditor.getState();
  if (result.status === 'failed') openDialog({ kind: 'host-failed', failure: result, doing: 'export' });
  if (result.status !== 'ok') return;
  const { handle, name } = result;
  notify({
    kind: 'done',
    text: 'notice.exported',
    values: { name },
    ...(host.info.canReveal && handle !== undefined && { action: { label: 'notice.reveal', run: () => void host.reveal(handle) } }),
  });
}
