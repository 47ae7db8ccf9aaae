import { useEffect, useState } from 'react';
import type { Lang } from '../../shared/messages/lang';
import { useText } from '../store/hooks';
import dialogStyles from './dialogs.module.css';
import styles from './rule-page.module.css';

type Content = 'loading' | 'missing' | { readonly html: string };

/** A rule's page, as it was built into the program; it changes by being drawn anew (a key), not by its properties. */
export function RulePage({ id, lang }: { readonly id: string; readonly lang: Lang }) {
  const t = useText();
  const [content, setContent] = useState<Content>('loading');
  useEffect(() => {
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      try {
        const response = await fetch(`rules/${lang}/${encodeURIComponent(id)}.html`, { signal: abort.signal });
        setContent(response.ok ? { html: await response.text() } : 'missing');
      } catch {
        if (!abort.signal.aborted) setContent('missing');
      }
    };
    void load();
    return () => abort.abort();
  }, [id, lang]);
  if (content === 'loading') return <output>{t('app.loading')}</output>;
  if (content === 'missing') return <p className={dialogStyles.small}>{t('rule.noPage')}</p>;
  // The page is part of the program: made when it is built, from its own texts, without scripts or addresses.
  return <div className={styles.page} dangerouslySetInnerHTML={{ __html: content.html }} />;
}
