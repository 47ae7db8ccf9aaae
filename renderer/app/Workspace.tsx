import { lazy, Suspense } from 'react';
import { Canvas } from '../canvas/Canvas';
import { isPainted } from '../canvas/painted/when-painted';
import { useIdle } from '../canvas/use-idle';
import { CANVAS_MARK } from '../commands/handle-key';
import { FilterChip } from '../find/FilterChip';
import { FindPanel } from '../find/FindPanel';
import { LibraryPanel } from '../library/LibraryPanel';
import { NextPicker } from '../next/NextPicker';
import { OutlinePanel } from '../outline/OutlinePanel';
import { useEditor } from '../store/editor';
import { isExercise } from '../store/exercise-slice';
import { useText } from '../store/hooks';
import { classes } from '../ui/classes';
import { PanelBoundary } from './PanelBoundary';
import { SidePanel } from './SidePanel';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import styles from './workspace.module.css';

const ContextMenu = lazy(() => import('../canvas/ContextMenu'));
const ExercisePanel = lazy(() => import('../exercises/ExercisePanel'));
const ExerciseEditor = lazy(() => import('../exercises/ExerciseEditor'));
const WalkPanel = lazy(() => import('../workshop/WalkPanel'));
const WalkEditor = lazy(() => import('../workshop/WalkEditor'));

/** The editor: bar, library, canvas, side panel, status. */
export function Workspace() {
  const t = useText();
  // The panels' places are there from the start; what is in them waits for the picture of a large drawing.
  const large = useEditor((state) => state.drawing !== undefined && isPainted(state.drawing));
  const settled = useIdle() || !large;
  // A presentation has the drawing and what is said of it, and nothing else.
  const walking = useEditor((state) => state.presented !== undefined);
  const libraryOpen = useEditor((state) => state.libraryOpen && state.presented === undefined);
  const outlineOpen = useEditor((state) => state.outlineOpen && state.presented === undefined);
  const contextMenu = useEditor((state) => state.contextMenu !== undefined);
  const exerciseOpen = useEditor((state) => state.exerciseOpen && state.presented === undefined && state.drawing !== undefined && isExercise(state.drawing.document));
  const findOpen = useEditor((state) => state.findOpen);
  const walkEditorOpen = useEditor((state) => state.walkEditorOpen && state.presented === undefined);
  const exerciseEditorOpen = useEditor((state) => state.editedExercise !== undefined && state.presented === undefined);
  const sideOpen = useEditor((state) => state.sideOpen && state.presented === undefined) && !walkEditorOpen && !exerciseEditorOpen;
  return (
    <div className={classes(styles.workspace, libraryOpen && styles.withLibrary, outlineOpen && styles.withOutline, exerciseOpen && styles.withExercise, sideOpen && styles.withSide, (walkEditorOpen || exerciseEditorOpen) && styles.withStepEditor, walking && styles.walking)}>
      <a className={styles.skip} href="#canvas">
        {t('app.skipToCanvas')}
      </a>
      {!walking && <TopBar />}
      {libraryOpen && (
        <aside className={styles.library} aria-label={t('app.library')}>
          <PanelBoundary>
            {settled && <LibraryPanel />}
          </PanelBoundary>
        </aside>
      )}
      {outlineOpen && (
        <aside className={styles.outline} aria-label={t('outline.title')}>
          <PanelBoundary>
            {settled && <OutlinePanel />}
          </PanelBoundary>
        </aside>
      )}
      {exerciseOpen && (
        <aside className={styles.exercise} aria-label={t('command.toggleExercise')}>
          <PanelBoundary>
            <Suspense>
              <ExercisePanel />
            </Suspense>
          </PanelBoundary>
        </aside>
      )}
      <main id="canvas" tabIndex={-1} className={styles.canvas} aria-label={t('app.canvas')} {...{ [CANVAS_MARK]: '' }}>
        <PanelBoundary>
          <Canvas />
          <NextPicker />
          {contextMenu && (
            <Suspense>
              <ContextMenu />
            </Suspense>
          )}
          {findOpen ? <FindPanel /> : <FilterChip />}
        </PanelBoundary>
      </main>
      {sideOpen && (
        <aside className={styles.side} aria-label={t('app.side')}>
          <PanelBoundary>
            {settled && <SidePanel />}
          </PanelBoundary>
        </aside>
      )}
      {walkEditorOpen && (
        <aside className={styles.side} aria-label={t('walk.editor')}>
          <PanelBoundary>
            <Suspense>
              <WalkEditor />
            </Suspense>
          </PanelBoundary>
        </aside>
      )}
      {exerciseEditorOpen && (
        <aside className={styles.side} aria-label={t('exercises.editor')}>
          <PanelBoundary>
            <Suspense>
              <ExerciseEditor />
            </Suspense>
          </PanelBoundary>
        </aside>
      )}
      {walking && (
        <aside className={styles.side} aria-label={t('walk.title')}>
          <PanelBoundary>
            <Suspense>
              <WalkPanel />
            </Suspense>
          </PanelBoundary>
        </aside>
      )}
      {!walking && <StatusBar />}
    </div>
  );
}
