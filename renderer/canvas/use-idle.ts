import { startTransition, useEffect, useState } from 'react';
import { afterPicture } from '../store/after-picture';

/** The longest that each wait for a quiet moment takes, ms. */
const PATIENCE = 1000;

/** False until the picture has been shown and the window is quiet: for what may come after it, piece by piece. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => afterPicture(() => startTransition(() => setIdle(true)), PATIENCE), []);
  return idle;
}
