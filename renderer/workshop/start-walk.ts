import type { Host } from '../../shared/host';
import type { Walk } from '../../shared/workshop/walk';
import { useEditor } from '../store/editor';

/** The walk of a drawing that has none of its own. */
async function laneWalk(): Promise<Walk> {
  return (await import('../../shared/workshop/lane-walk')).LANE_WALK;
}

/**
 * The walk that is presented: the drawing's own, or lane by lane where it has none. The panel that listens to the keys is
 * there when the first step is: a remote's first press must not be lost.
 */
async function walkToPresent(): Promise<Walk> {
  const [walk] = await Promise.all([useEditor.getState().ownWalk?.walk ?? laneWalk(), import('./WalkPanel')]);
  return walk;
}

/** Presents the open drawing. @param buildUp begins with nothing and lets the drawing grow */
export async function startWalk(buildUp: boolean): Promise<void> {
  useEditor.getState().startWalk(await walkToPresent(), buildUp);
}

/** Opens the presenter's own window, and begins the presentation where none goes on. */
export async function presentApart(host: Host): Promise<void> {
  const [walk, { openPresenter }] = await Promise.all([walkToPresent(), import('./presenter/open-presenter')]);
  const { presented, startWalk: start } = useEditor.getState();
  if (!presented) start(walk, false);
  await openPresenter(host);
}

/** Opens the drawing's own walk beside the canvas; where it has none, it begins as the one lane by lane. */
export async function editWalk(): Promise<void> {
  const walk = await laneWalk();
  const { ownWalk, setOwnWalk, setWalkEditorOpen } = useEditor.getState();
  if (!ownWalk) setOwnWalk({ walk, name: undefined, saved: walk });
  setWalkEditorOpen(true);
}
