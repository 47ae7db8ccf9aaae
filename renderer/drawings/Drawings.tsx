import { useState, type ReactNode } from 'react';
import { RecentFiles } from '../start/RecentFiles';
import start from '../start/start.module.css';
import type { LibraryEntry } from '../storage/database';
import { useText } from '../store/hooks';
import { DrawingCard } from './DrawingCard';
import type { DrawingDialog } from './drawing-dialog';
import { DrawingDialogs } from './DrawingDialogs';
import { DrawingTools } from './DrawingTools';
import { filterDrawings, type DrawingFilter } from './filter-drawings';
import { LibraryFooter } from './LibraryFooter';

interface DrawingsProps {
  readonly entries: readonly LibraryEntry[];
  /** What starts a drawing, beside the heading. */
  readonly actions: ReactNode;
}

/** Every drawing that this computer has seen, the latest first. */
export function Drawings({ entries, actions }: DrawingsProps) {
  const t = useText();
  const [filter, setFilter] = useState<DrawingFilter>({ words: '', archived: false, tag: undefined });
  const [dialog, setDialog] = useState<DrawingDialog>();
  const shown = filterDrawings(entries, filter);
  return (
    <section aria-labelledby="drawings">
      <div className={start.titleRow}>
        <h1 id="drawings" className={start.title}>
          {t('drawings.title')}
        </h1>
        {actions}
      </div>
      <DrawingTools entries={entries} filter={filter} found={shown.length} onFilter={setFilter} />
      {shown.length === 0 ? (
        <p className={start.hint}>{t(filter.archived && filter.words === '' ? 'drawings.noneArchived' : 'drawings.noneFound')}</p>
      ) : (
        <ul className={start.cards}>
          {shown.map((entry) => (
            <DrawingCard key={entry.id} entry={entry} onDialog={setDialog} />
          ))}
        </ul>
      )}
      <RecentFiles known={new Set(entries.map(({ recent }) => recent))} />
      <LibraryFooter onDialog={setDialog} />
      <DrawingDialogs dialog={dialog} onClose={() => setDialog(undefined)} />
    </section>
  );
}
