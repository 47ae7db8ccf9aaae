import { Search } from 'lucide-react';
import { runCommandById } from '../commands/run-command';
import type { LibraryEntry } from '../storage/database';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import { tagsOf, type DrawingFilter } from './filter-drawings';
import styles from './drawings.module.css';

interface DrawingToolsProps {
  readonly entries: readonly LibraryEntry[];
  readonly filter: DrawingFilter;
  /** How many drawings it lets through. */
  readonly found: number;
  readonly onFilter: (filter: DrawingFilter) => void;
}

/** Search, tags, and the drawings that were put away. */
export function DrawingTools({ entries, filter, found, onFilter }: DrawingToolsProps) {
  const t = useText();
  const tags = tagsOf(entries);
  return (
    <search className={styles.tools}>
      <label className={styles.search}>
        <Search size={15} aria-hidden />
        <input type="search" aria-label={t('drawings.search')} placeholder={t('drawings.search')} value={filter.words} onChange={(event) => onFilter({ ...filter, words: event.target.value })} />
      </label>
      <Segmented
        label={t('drawings.which')}
        value={filter.archived ? 'archived' : 'active'}
        segments={[
          { value: 'active', label: t('drawings.active') },
          { value: 'archived', label: t('drawings.archived') },
        ]}
        onChange={(which) => onFilter({ ...filter, archived: which === 'archived' })}
      />
      {tags.length > 0 && (
        <ul className={styles.tags} aria-label={t('drawings.byTag')}>
          {tags.map((tag) => (
            <li key={tag}>
              <button type="button" className={styles.tagButton} aria-pressed={filter.tag === tag} onClick={() => onFilter({ ...filter, tag: filter.tag === tag ? undefined : tag })}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      {entries.length > 1 && (
        <Button small look="quiet" onClick={() => void runCommandById('overlap')}>
          {t('command.overlap')}
        </Button>
      )}
      <output className={styles.found}>{t(found === 1 ? 'drawings.foundOne' : 'drawings.found', { count: found })}</output>
    </search>
  );
}
