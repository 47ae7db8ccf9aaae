import type { Walk } from '../../shared/workshop/walk';
import { useEditor } from '../store/editor';

/** The walk of a drawing that has none of its own. */
async function laneWalk(): Promise<Walk> {
  return (await import('../../shared/workshop/lane-walk')).LANE_WALK;
}

/**
 * Presents the open drawing: by its own walk, or lane by lane where it has none.
 * @param buildUp begins with nothing and lets the drawing grow
 */
export async function startWalk(buildUp: boolean): Promise<void> {
  // The panel that listens to the keys is there when the first step is: a remote's first press must not be lost.
  const [walk] = await Promise.all([useEditor.getState().ownWalk?.walk ?? laneWalk(), import('./WalkPanel')]);
  useEditor.getState().startWalk(walk, buildUp);
}

/** Opens the drawing's own walk beside the canvas; where it has none, it begins as the one lane by lane. */
export async function editWalk(): Promise<void> {
  const walk = await laneWalk();
  const { ownWalk, setOwnWalk, setWalkEditorOpen } = useEditor.getState();
  if (!ownWalk) setOwnWalk({ walk, name: undefined, saved: walk });
  setWalkEditorOpen(true);
}
