import type { Refusal } from '../../shared/document/read';
import { refusalMessage } from '../../shared/messages/document';
import { useLang } from '../store/hooks';
import { NotOpenedDialog } from './NotOpenedDialog';

/** Why a drawing was not opened. */
export function RefusedDialog({ name, refusal }: { readonly name: string; readonly refusal: Refusal }) {
  return <NotOpenedDialog name={name} message={refusalMessage(refusal, useLang())} />;
}
