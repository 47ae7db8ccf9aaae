import { useRef, useState, type KeyboardEvent } from 'react';
import type { Finding, Severity } from '../../shared/rules/rule';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { FindingCard } from './FindingCard';
import styles from './findings.module.css';

/** How many cards a list shows at first, and how many more at a time. */
const PORTION = 30;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Findings under a heading for each severity, the waived ones last. Up and down move between them. */
export function FindingGroups({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const groups = [
    ...SEVERITIES.map((severity) => ({ name: t(`severity.${severity}`), items: findings.filter((finding) => !finding.waiver && finding.severity === severity) })),
    { name: t('finding.waived'), items: findings.filter((finding) => finding.waiver) },
  ].filter(({ items }) => items.length > 0);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const at = stops.findIndex((stop) => stop.parentElement?.contains(document.activeElement) ?? false);
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
    event.preventDefault();
  };

  return (
    <div ref={list} className={styles.groups} role="presentation" onKeyDown={onKeyDown}>
      {groups.map(({ name, items }) => (
        <section key={name} className={styles.group} aria-label={name}>
          <h2 className={styles.groupTitle}>
            {name} <span className={styles.count}>{items.length}</span>
          </h2>
          <CardList findings={items} />
        </section>
      ))}
    </div>
  );
}

/** A long list comes in portions: a drawing as a whole seldom has so many, a faulty file may have thousands. */
function CardList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText();
  const [most, setMost] = useState(PORTION);
  const current = useEditor((state) => state.currentFinding);
  const reached = findings.findIndex(({ key }) => key === current) + 1;
  const shown = findings.slice(0, Math.max(most, reached));
  return (
    <>
      <ul className={styles.cards}>
        {shown.map((finding) => (
          <FindingCard key={finding.key} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button small onClick={() => setMost(shown.length + PORTION)}>
          {t('findings.more', { count: Math.min(PORTION, findings.length - shown.length) })}
        </Button>
      )}
    </>
  );
}
