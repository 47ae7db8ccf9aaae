import { walkRefusalMessage } from '../../shared/messages/workshop';
import type { WalkRefusal } from '../../shared/workshop/read-walk';
import { NotOpenedDialog } from '../dialogs/NotOpenedDialog';
import { useLang } from '../store/hooks';

/** Why a walk was not opened. */
export default function WalkRefusedDialog({ name, refusal }: { readonly name: string; readonly refusal: WalkRefusal }) {
  return <NotOpenedDialog name={name} message={walkRefusalMessage(refusal, useLang())} />;
}
