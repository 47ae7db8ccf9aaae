import { countChanges, isUnchanged, type ChangeCount } from '../../shared/document/count-changes';
import type { LmvDocument } from '../../shared/document/types';
import { laneName } from '../../shared/messages/frame';
import { useLang, useText, type Translate } from '../store/hooks';
import { LaneBadge } from '../ui/LaneBadge';
import styles from './versions.module.css';

interface ChangeListProps {
  readonly before: LmvDocument;
  readonly after: LmvDocument;
}

/** What differs between two states of a drawing: how many came, went and became otherwise, lane by lane. */
export function ChangeList({ before, after }: ChangeListProps) {
  const t = useText();
  const lang = useLang();
  const counts = countChanges(before, after);
  if (isUnchanged(counts)) return <p className={styles.same}>{t('versions.same')}</p>;
  const { links } = counts;
  return (
    <ul className={styles.changes} aria-label={t('versions.changes')}>
      {counts.lanes.map(({ lane, ...count }) => (
        <li key={lane}>
          <LaneBadge lane={lane} />
          <span className={styles.changedWhat}>{laneName(lane, lang)}</span>
          <span className={styles.counts}>{said(count, t)}</span>
        </li>
      ))}
      {links.added + links.removed + links.changed > 0 && (
        <li>
          <span className={styles.changedWhat}>{t('versions.links')}</span>
          <span className={styles.counts}>{said(links, t)}</span>
        </li>
      )}
      {counts.project && (
        <li>
          <span className={styles.changedWhat}>{t('versions.project')}</span>
          <span className={styles.counts}>{t('versions.different')}</span>
        </li>
      )}
    </ul>
  );
}

function said({ added, removed, changed }: ChangeCount, t: Translate): string {
  const parts = [
    added > 0 && t('versions.added', { count: added }),
    removed > 0 && t('versions.removed', { count: removed }),
    changed > 0 && t('versions.changed', { count: changed }),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
