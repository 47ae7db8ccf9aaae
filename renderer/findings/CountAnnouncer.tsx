import { useEffect, useRef, useState } from 'react';
import { frameCount } from '../../shared/messages/frame';
import { useEditor } from '../store/editor';
import { useLang } from '../store/hooks';

/** Calm comes first: the counts are read out once the drawing has been still for this long, in ms. */
const STILL = 1200;

const KINDS = ['error', 'warning', 'hint', 'waived'] as const;

/** Reads out the counts of findings when they change. */
export function CountAnnouncer() {
  const lang = useLang();
  const [said, setSaid] = useState('');
  const first = useRef(true);
  const summary = useEditor((state) => state.summary);
  const text = KINDS.filter((kind) => summary[kind] > 0)
    .map((kind) => frameCount(kind, summary[kind], lang))
    .join(', ');
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSaid(text), STILL);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <output className="visually-hidden">{said}</output>
  );
}
