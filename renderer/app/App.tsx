import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { StartPage } from '../start/StartPage';
import { useEditor } from '../store/editor';
import { WindowDialogs } from '../dialogs/WindowDialogs';
import { CrashBoundary } from './CrashBoundary';
import { DropTarget } from './DropTarget';
import { Notices } from './Notices';
import { Workspace } from './Workspace';

/** The whole window: the start page or the workspace, with dialogs and notices over them. */
export function App() {
  const open = useEditor((state) => state.drawing !== undefined);
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <CrashBoundary>
          <DropTarget>{open ? <Workspace /> : <StartPage />}</DropTarget>
          <WindowDialogs />
          <Notices />
        </CrashBoundary>
      </Tooltip.Provider>
    </CSPProvider>
  );
}
