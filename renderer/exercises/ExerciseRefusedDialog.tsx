import { exerciseFaultMessage } from '../../shared/messages/exercise';
import type { ExerciseFault } from '../../shared/workshop/exercise/read-exercise';
import { NotOpenedDialog } from '../dialogs/NotOpenedDialog';
import { useLang } from '../store/hooks';

/** Why an exercise was not taken: everything that is wrong in it, by its place. */
export default function ExerciseRefusedDialog({ name, faults }: { readonly name: string; readonly faults: readonly ExerciseFault[] }) {
  const lang = useLang();
  return <NotOpenedDialog name={name} message={faults.map((fault) => exerciseFaultMessage(fault, lang)).join('\n')} />;
}
