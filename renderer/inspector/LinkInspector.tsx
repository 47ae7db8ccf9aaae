import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { reverseLink } from '../../shared/document/edits';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { Link } from '../../shared/document/types';
import { meaningName } from '../../shared/messages/frame';
import { runCommandById } from '../commands/run-command';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ExchangeFields } from './ExchangeFields';
import styles from './inspector.module.css';
import { LinkEndRow } from './LinkEndRow';
import { LinkTextField } from './LinkTextField';
import { TargetFindings } from './TargetFindings';

/** Everything about one link. */
export function LinkInspector({ link }: { readonly link: Link }) {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const from = index.element(link.from);
  const to = index.element(link.to);
  const meaning = index.meaning(link);
  const reversible = from && to && linkMeaning(to.kind, from.kind) !== undefined;
  // A link that is no exchange may still carry a method or data, from a file: what is there can be seen and changed.
  const isExchange = meaning === 'exchange' || link.method !== undefined || link.data !== undefined;
  const head = (
    <header className={styles.head}>
      <ArrowLeftRight size={18} aria-hidden />
      <h2 className={styles.kind}>{t('inspector.link')}</h2>
    </header>
  );
  return (
    <div className={styles.inspector}>
      <TargetFindings target={{ link: link.id }} fields={['method', 'data', 'label']} head={head}>
        <div className={styles.ends}>
          <LinkEndRow link={link} end="from" />
          <p className={styles.meaning} data-unknown={meaning === undefined}>
            {meaningName(meaning, lang)} ↓
          </p>
          <LinkEndRow link={link} end="to" />
        </div>
        {isExchange && <ExchangeFields links={[link]} />}
        <LinkTextField links={[link]} property="label" label={t('field.label')} />
      </TargetFindings>
      <footer className={styles.foot}>
        {reversible === true && (
          <Button small onClick={() => useEditor.getState().apply('edit.reverse', (document) => reverseLink(document, link.id))}>
            <ArrowLeftRight size={14} aria-hidden />
            {t('inspector.reverse')}
          </Button>
        )}
        <Button small look="danger" onClick={() => void runCommandById('delete')}>
          <Trash2 size={14} aria-hidden />
          {t('inspector.deleteLink')}
        </Button>
      </footer>
    </div>
  );
}
