import type { ReactNode } from 'react';
import { useIdle } from '../canvas/use-idle';

/**
 * What stands beside the drawing and comes right after it: its place is there from the start, its content is rendered
 * piece by piece once the drawing is on the screen.
 */
export function AfterPicture({ children }: { readonly children: ReactNode }) {
  return useIdle() ? children : null;
}
