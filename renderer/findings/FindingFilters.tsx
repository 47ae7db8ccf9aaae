import { X } from 'lucide-react';
import { LANES } from '../../shared/document/kinds';
import { laneName } from '../../shared/messages/frame';
import type { Severity } from '../../shared/rules/rule';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import styles from './findings.module.css';
import { SeverityIcon } from './SeverityIcon';

/** Which findings are shown. */
export interface FindingFilter {
  readonly kind: Severity | 'waived' | undefined;
  /** 1 to 7; 0 the drawing as a whole, 8 the project. */
  readonly lane: number | undefined;
  readonly query: string;
}

export const ALL_FINDINGS: FindingFilter = { kind: undefined, lane: undefined, query: '' };

const KINDS = ['error', 'warning', 'hint', 'waived'] as const;

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Severity buttons with their counts, and a search. */
export function FindingFilters({ filter, onChange }: FindingFiltersProps) {
  const t = useText();
  const lang = useLang();
  const summary = useEditor((state) => state.summary);
  const lane = LANES.find((each) => each === filter.lane);
  return (
    <div className={styles.filters}>
      <fieldset className={styles.kinds} aria-label={t('findings.filter')}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={filter.kind === kind}
            onClick={() => onChange({ ...filter, kind: filter.kind === kind ? undefined : kind })}
          >
            <SeverityIcon finding={kind === 'waived' ? { severity: 'hint', waiver: { reason: '' } } : { severity: kind }} size={14} />
            {summary[kind]}
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        className={styles.search}
        aria-label={t('findings.search')}
        placeholder={t('findings.search')}
        value={filter.query}
        onChange={(event) => onChange({ ...filter, query: event.target.value })}
      />
      {filter.lane !== undefined && (
        <p className={styles.laneFilter}>
          {lane === undefined ? t(filter.lane === 8 ? 'lane.8' : 'lane.0') : t('app.lane', { number: lane, name: laneName(lane, lang) })}
          <IconButton small label={t('findings.allLanes')} icon={<X size={14} aria-hidden />} onClick={() => onChange({ ...filter, lane: undefined })} />
        </p>
      )}
    </div>
  );
}
