import { lazy, Suspense } from 'react';
import { useEditor } from '../store/editor';
import { AboutDialog } from './AboutDialog';
import { ChangedElsewhereDialog } from './ChangedElsewhereDialog';
import { ExportDialog } from './ExportDialog';
import { HostFailedDialog } from './HostFailedDialog';
import { RefusedDialog } from './RefusedDialog';
import { RepairedDialog } from './RepairedDialog';
import { RuleDialog } from './RuleDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { StarterDialog } from './StarterDialog';
import { UnsavedDialog } from './UnsavedDialog';
import { WaiveDialog } from './WaiveDialog';
import { VersionsDialog } from '../versions/VersionsDialog';

/** With the readers of other programs' files, which few starts need. */
const ImportDialog = lazy(() => import('./ImportDialog'));
/** What a committee is sent, and what came of it: with all formats of a pack, and the drawing of differences. */
const PackDialog = lazy(() => import('../pack/PackDialog'));
const VerifyDialog = lazy(() => import('../pack/VerifyDialog'));
const CompareDialog = lazy(() => import('../compare/CompareDialog'));
const RowsDialog = lazy(() => import('./RowsDialog'));

/** The dialog that is open over the window, if any. */
export function WindowDialogs() {
  const dialog = useEditor((state) => state.dialog);
  switch (dialog?.kind) {
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'rows':
      return (
        <Suspense>
          <RowsDialog text={dialog.text} />
        </Suspense>
      );
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
    case 'rule':
      return <RuleDialog rule={dialog.rule} />;
    case 'waive':
      return <WaiveDialog finding={dialog.finding} />;
    case 'export':
      return <ExportDialog format={dialog.format} />;
    case 'pack':
      return (
        <Suspense>
          <PackDialog />
        </Suspense>
      );
    case 'verify':
      return (
        <Suspense>
          <VerifyDialog name={dialog.name} bytes={dialog.bytes} />
        </Suspense>
      );
    case 'compare':
      return (
        <Suspense>
          <CompareDialog name={dialog.name} other={dialog.other} />
        </Suspense>
      );
    case 'import':
      return (
        <Suspense fallback={null}>
          <ImportDialog name={dialog.name} bytes={dialog.bytes} />
        </Suspense>
      );
    default:
      return null;
  }
}
