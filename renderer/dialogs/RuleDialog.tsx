import { useEffect, useState } from 'react';
import { ruleTitle } from '../../shared/messages/rules';
import { findRule } from '../../shared/rules/registry';
import { SeverityIcon } from '../findings/SeverityIcon';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';
import pageStyles from './rule-page.module.css';

/** A rule's page: what it asks, why, a wrong and a right picture; and how much it weighs in each stage. */
export function RuleDialog({ rule: id }: { readonly rule: string }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const page = useRulePage(id, lang);
  const rule = findRule(id);
  return (
    <ModalDialog wide title={ruleTitle(id, lang)} onClose={close}>
      {rule && (
        <dl className={styles.facts}>
          <div>
            <dt>{t('app.stageDraft')}</dt>
            <dd>
              <SeverityIcon finding={{ severity: rule.severities.draft }} size={14} /> {t(`severity.${rule.severities.draft}`)}
            </dd>
          </div>
          <div>
            <dt>{t('app.stageSubmission')}</dt>
            <dd>
              <SeverityIcon finding={{ severity: rule.severities.submission }} size={14} /> {t(`severity.${rule.severities.submission}`)}
            </dd>
          </div>
          {rule.source !== '–' && (
            <div>
              <dt>{t('rule.source')}</dt>
              <dd>{rule.source}</dd>
            </div>
          )}
          <div>
            <dt>{t('rule.id')}</dt>
            <dd>
              <code>{id}</code>
            </dd>
          </div>
        </dl>
      )}
      {page === 'loading' && <p role="status">{t('app.loading')}</p>}
      {page === 'missing' && <p className={styles.small}>{t('rule.noPage')}</p>}
      {/* The page is part of the program: made when it is built, from its own texts, without scripts or addresses. */}
      {typeof page === 'object' && <div className={pageStyles.page} dangerouslySetInnerHTML={{ __html: page.html }} />}
    </ModalDialog>
  );
}

type RulePage = 'loading' | 'missing' | { readonly html: string };

function useRulePage(id: string, lang: 'ms' | 'en'): RulePage {
  const [page, setPage] = useState<RulePage>('loading');
  useEffect(() => {
    const abort = new AbortController();
    setPage('loading');
    fetch(`rules/${lang}/${encodeURIComponent(id)}.html`, { signal: abort.signal })
      .then(async (response) => (response.ok ? { html: await response.text() } : ('missing' as const)))
      .then(setPage)
      .catch(() => {
        if (!abort.signal.aborted) setPage('missing');
      });
    return () => abort.abort();
  }, [id, lang]);
  return page;
}
