import { lazy, Suspense, type ReactElement } from 'react';
import { useEditor } from '../store/editor';
import type { WindowDialog } from '../store/window-dialog';
import { ChangedElsewhereDialog } from './ChangedElsewhereDialog';
import { HostFailedDialog } from './HostFailedDialog';
import { RefusedDialog } from './RefusedDialog';
import { RepairedDialog } from './RepairedDialog';
import { UnsavedDialog } from './UnsavedDialog';

// What comes when something is wrong is there from the start. All else is loaded when it is first asked for: the window
// starts without the exports, the readers of other programs' files, the rules' pages and the licences.
const AboutDialog = lazy(() => import('./AboutDialog'));
const CompareDialog = lazy(() => import('../compare/CompareDialog'));
const ExerciseRefusedDialog = lazy(() => import('../exercises/ExerciseRefusedDialog'));
const ExerciseReplaceDialog = lazy(() => import('../exercises/ExerciseReplaceDialog'));
const ExercisesDialog = lazy(() => import('../exercises/ExercisesDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));
const HandbookDialog = lazy(() => import('../handbook/HandbookDialog'));
const ImportDialog = lazy(() => import('./ImportDialog'));
const OverlapDialog = lazy(() => import('../overlap/OverlapDialog'));
const OwnListsDialog = lazy(() => import('../lists/OwnListsDialog'));
const PackDialog = lazy(() => import('../pack/PackDialog'));
const PaletteDialog = lazy(() => import('../palette/PaletteDialog'));
const PrintDialog = lazy(() => import('../print/PrintDialog'));
const RowsDialog = lazy(() => import('./RowsDialog'));
const RuleDialog = lazy(() => import('./RuleDialog'));
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));
const StarterDialog = lazy(() => import('./StarterDialog'));
const VerifyDialog = lazy(() => import('../pack/VerifyDialog'));
const VersionsDialog = lazy(() => import('../versions/VersionsDialog'));
const WalkRefusedDialog = lazy(() => import('../workshop/WalkRefusedDialog'));
const WalkUnsavedDialog = lazy(() => import('../workshop/WalkUnsavedDialog'));
const WaiveDialog = lazy(() => import('./WaiveDialog'));

/** The dialog that is open over the window, if any. */
export function WindowDialogs() {
  const dialog = useEditor((state) => state.dialog);
  return dialog && <Suspense>{dialogOf(dialog)}</Suspense>;
}

function dialogOf(dialog: WindowDialog): ReactElement {
  switch (dialog.kind) {
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'palette':
      return <PaletteDialog />;
    case 'rows':
      return <RowsDialog text={dialog.text} />;
    case 'starter':
      return <StarterDialog />;
    case 'refused':
      return <RefusedDialog name={dialog.name} refusal={dialog.refusal} />;
    case 'repaired':
      return <RepairedDialog name={dialog.name} repairs={dialog.repairs} />;
    case 'host-failed':
      return <HostFailedDialog failure={dialog.failure} doing={dialog.doing} />;
    case 'changed-elsewhere':
      return <ChangedElsewhereDialog name={dialog.name} />;
    case 'versions':
      return <VersionsDialog />;
    case 'unsaved':
      return <UnsavedDialog goOn={dialog.goOn} />;
    case 'walk-refused':
      return <WalkRefusedDialog name={dialog.name} refusal={dialog.refusal} />;
    case 'walk-unsaved':
      return <WalkUnsavedDialog goOn={dialog.goOn} />;
    case 'rule':
      return <RuleDialog rule={dialog.rule} />;
    case 'waive':
      return <WaiveDialog finding={dialog.finding} />;
    case 'export':
      return <ExportDialog format={dialog.format} />;
    case 'print':
      return <PrintDialog />;
    case 'pack':
      return <PackDialog />;
    case 'verify':
      return <VerifyDialog name={dialog.name} bytes={dialog.bytes} />;
    case 'compare':
      return <CompareDialog name={dialog.name} other={dialog.other} />;
    case 'handbook':
      return <HandbookDialog section={dialog.section} query={dialog.query ?? ''} />;
    case 'exercises':
      return <ExercisesDialog />;
    case 'exercise-refused':
      return <ExerciseRefusedDialog name={dialog.name} faults={dialog.faults} />;
    case 'exercise-replace':
      return <ExerciseReplaceDialog row={dialog.row} exercise={dialog.exercise} />;
    case 'own-lists':
      return <OwnListsDialog />;
    case 'overlap':
      return <OverlapDialog />;
    default:
      return <ImportDialog name={dialog.name} bytes={dialog.bytes} />;
  }
}
