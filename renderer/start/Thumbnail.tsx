import { useEffect, useState } from 'react';
import type { LmvDocument } from '../../shared/document/types';
import { toMarkup } from '../../shared/drawing/markup';
import { DARK, LIGHT } from '../../shared/drawing/palette';
import { pageOf } from '../../shared/export/page';
import { useEditor } from '../store/editor';
import { useLang } from '../store/hooks';
import styles from './start.module.css';

/** A drawing in little, drawn by the same code as its export, in a quiet moment. */
export function Thumbnail({ document }: { readonly document: LmvDocument }) {
  const lang = useLang();
  const dark = useEditor((state) => state.dark);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    const waiting = requestIdleCallback(() => {
      const { scene } = pageOf(document, { lang, palette: dark ? DARK : LIGHT });
      made = URL.createObjectURL(new Blob([toMarkup(scene)], { type: 'image/svg+xml' }));
      setUrl(made);
    });
    return () => {
      cancelIdleCallback(waiting);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [document, lang, dark]);
  return url === undefined ? null : <img src={url} alt="" className={styles.thumbnail} />;
}
