import { Canvas } from '../canvas/Canvas';
import { CANVAS_MARK } from '../commands/handle-key';
import { FilterChip } from '../find/FilterChip';
import { FindPanel } from '../find/FindPanel';
import { LibraryPanel } from '../library/LibraryPanel';
import { NextPicker } from '../next/NextPicker';
import { OutlinePanel } from '../outline/OutlinePanel';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { classes } from '../ui/classes';
import { PanelBoundary } from './PanelBoundary';
import { SidePanel } from './SidePanel';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import styles from './workspace.module.css';

/** The editor: bar, library, canvas, side panel, status. */
export function Workspace() {
  const t = useText();
  const libraryOpen = useEditor((state) => state.libraryOpen);
  const outlineOpen = useEditor((state) => state.outlineOpen);
  const findOpen = useEditor((state) => state.findOpen);
  const sideOpen = useEditor((state) => state.sideOpen);
  return (
    <div className={classes(styles.workspace, libraryOpen && styles.withLibrary, outlineOpen && styles.withOutline, sideOpen && styles.withSide)}>
      <a className={styles.skip} href="#canvas">
        {t('app.skipToCanvas')}
      </a>
      <TopBar />
      {libraryOpen && (
        <aside className={styles.library} aria-label={t('app.library')}>
          <PanelBoundary>
            <LibraryPanel />
          </PanelBoundary>
        </aside>
      )}
      {outlineOpen && (
        <aside className={styles.outline} aria-label={t('outline.title')}>
          <PanelBoundary>
            <OutlinePanel />
          </PanelBoundary>
        </aside>
      )}
      <main id="canvas" tabIndex={-1} className={styles.canvas} aria-label={t('app.canvas')} {...{ [CANVAS_MARK]: '' }}>
        <PanelBoundary>
          <Canvas />
          <NextPicker />
          {findOpen ? <FindPanel /> : <FilterChip />}
        </PanelBoundary>
      </main>
      {sideOpen && (
        <aside className={styles.side} aria-label={t('app.side')}>
          <PanelBoundary>
            <SidePanel />
          </PanelBoundary>
        </aside>
      )}
      <StatusBar />
    </div>
  );
}
