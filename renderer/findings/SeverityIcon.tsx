import { CircleSlash, CircleX, Lightbulb, TriangleAlert } from 'lucide-react';
import type { Finding } from '../../shared/rules/rule';
import { useText } from '../store/hooks';
import styles from './severity-icon.module.css';

const ICONS = { error: CircleX, warning: TriangleAlert, hint: Lightbulb } as const;

/** How much a finding weighs, by shape as well as by colour. */
export function SeverityIcon({ finding, size = 15 }: { readonly finding: Pick<Finding, 'severity' | 'waiver'>; readonly size?: number }) {
  const t = useText();
  const Icon = finding.waiver ? CircleSlash : ICONS[finding.severity];
  const name = finding.waiver ? t('finding.waived') : t(`severity.${finding.severity}`);
  return (
    <span className={styles[finding.waiver ? 'waived' : finding.severity]}>
      <Icon size={size} aria-hidden />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
