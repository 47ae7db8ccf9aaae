import { useEffect, useRef, useState } from 'react';
import { useEditor } from '../store/editor';
import { useLang } from '../store/hooks';
import { drawThumbnail } from './draw-thumbnail';
import styles from './start.module.css';

interface ThumbnailProps {
  /** The drawing as its file has it, or how to get that: asked once the picture comes into view. */
  readonly text: string | (() => Promise<string>);
  /** Blank where the words beside it say the same. */
  readonly alt?: string;
}

/** A drawing in little, drawn by the same code as its export when it comes into view. */
export function Thumbnail({ text, alt = '' }: ThumbnailProps) {
  const lang = useLang();
  const dark = useEditor((state) => state.dark);
  const place = useRef<HTMLSpanElement>(null);
  const seen = useSeen(place);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    const draw = async (): Promise<void> => {
      const markup = await drawThumbnail({ text: typeof text === 'string' ? text : await text(), lang, dark });
      if (gone || markup === undefined) return;
      made = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
      setUrl(made);
    };
    // A text that can't be read has no picture; opening it says why.
    if (seen) void draw().catch(() => undefined);
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [text, lang, dark, seen]);
  return (
    <span ref={place} className={styles.thumbnailPlace}>
      {url !== undefined && <img src={url} alt={alt} className={styles.thumbnail} />}
    </span>
  );
}

/** Whether an element has been in view. */
function useSeen(place: { readonly current: Element | null }): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true), { rootMargin: '200px' });
    observer.observe(current);
    return () => observer.disconnect();
  }, [place]);
  return seen;
}
