import { useEffect, useState } from 'react';
import { useText } from '../store/hooks';

/** Minutes and seconds since a moment, counting. @param props.since in ms since 1970 */
export function Clock({ since }: { readonly since: number }) {
  const t = useText();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return <time title={t('walk.time')}>{time}</time>;
}
