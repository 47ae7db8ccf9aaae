import { useRef, type KeyboardEvent } from 'react';
import type { Finding, Severity } from '../../shared/rules/rule';
import { useText } from '../store/hooks';
import { FindingCard } from './FindingCard';
import styles from './findings.module.css';

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
          <ul className={styles.cards}>
            {items.map((finding) => (
              <FindingCard key={finding.key} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
