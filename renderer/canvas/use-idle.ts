import { useEffect, useState } from 'react';

/** False until the window has had a quiet moment: for what may come after the picture. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const request = requestIdleCallback(() => setIdle(true), { timeout: 2000 });
    return () => cancelIdleCallback(request);
  }, []);
  return idle;
}
