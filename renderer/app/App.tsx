import { createElement, useEffect } from 'react';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { loadReaders } from '../files/open-bytes';
import { StartPage } from '../start/StartPage';
import { useEditor } from '../store/editor';
import { WindowDialogs } from '../dialogs/WindowDialogs';
import { CrashBoundary } from './CrashBoundary';
import { DropTarget } from './DropTarget';
import { Notices } from './Notices';
import { loadedWorkspace, loadWorkspace } from './workspace-code';

/** The whole window: the start page or the workspace, with dialogs and notices over them. */
export function App() {
  const open = useEditor((state) => state.drawing !== undefined);
  // In the first quiet moment, so that a drawing opens at once, and what is typed into the palette is not lost.
  useEffect(() => {
    const waiting = requestIdleCallback(() => void Promise.all([loadWorkspace(), loadReaders(), import('../palette/PaletteDialog')]));
    return () => cancelIdleCallback(waiting);
  }, []);
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <CrashBoundary>
          <DropTarget>{open ? createElement(loadedWorkspace()) : <StartPage />}</DropTarget>
          <WindowDialogs />
          <Notices />
        </CrashBoundary>
      </Tooltip.Provider>
    </CSPProvider>
  );
}
