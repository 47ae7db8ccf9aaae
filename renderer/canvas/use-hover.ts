import { useEffect } from 'react';
import { useStoreApi } from '@xyflow/react';
import type { Point } from '../../shared/layout/geometry';
import { useEditor } from '../store/editor';
import { visibleNow } from '../store/visible';
import { targetAt } from './element-at';
import { useOverlay } from './overlay-store';

/** Keeps the overlays' store told what the pointer rests over, in small drawings and large ones alike. */
export function useHover(): void {
  const store = useStoreApi();
  useEffect(() => {
    const surface = store.getState().domNode;
    if (!surface) return undefined;
    let frame = 0;
    let last: PointerEvent | undefined;
    const pageAt = ({ clientX, clientY }: PointerEvent): Point => {
      const { left, top } = surface.getBoundingClientRect();
      const [x, y, zoom] = store.getState().transform;
      return { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom };
    };
    const look = (): void => {
      frame = 0;
      const { renaming } = useEditor.getState();
      const drawing = visibleNow();
      // Whoever holds a button down, draws a line or types is busy with that.
      const busy = !last || last.buttons !== 0 || renaming !== undefined || store.getState().connection.inProgress;
      const inside = last?.target instanceof Element && last.target.closest('.react-flow__renderer') !== null;
      const hovered = busy || !inside || !drawing || !last ? undefined : targetAt(drawing, pageAt(last), store.getState().transform[2]);
      if (useOverlay.getState().hovered !== hovered) useOverlay.setState({ hovered });
    };
    const follow = (event: PointerEvent): void => {
      last = event;
      // Pointers report more often than the screen shows.
      frame ||= requestAnimationFrame(look);
    };
    const leave = (): void => {
      last = undefined;
      frame ||= requestAnimationFrame(look);
    };
    // A key, or a change to the drawing: the person works, and looks at that. The pointer says again what it means when it moves.
    const forget = (): void => {
      if (useOverlay.getState().hovered !== undefined) useOverlay.setState({ hovered: undefined });
    };
    const unsubscribe = useEditor.subscribe((state, before) => {
      if (state.drawing !== before.drawing) forget();
    });
    document.addEventListener('keydown', forget, { capture: true });
    surface.addEventListener('pointermove', follow);
    surface.addEventListener('pointerdown', follow);
    surface.addEventListener('pointerleave', leave);
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
      document.removeEventListener('keydown', forget, { capture: true });
      surface.removeEventListener('pointermove', follow);
      surface.removeEventListener('pointerdown', follow);
      surface.removeEventListener('pointerleave', leave);
      useOverlay.setState({ hovered: undefined });
    };
  }, [store]);
}
