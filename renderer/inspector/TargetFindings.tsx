import { useMemo, type ReactNode } from 'react';
import type { Finding } from '../../shared/rules/rule';
import { FindingNote } from '../findings/FindingNote';
import { isAbout } from '../findings/finding-facts';
import { fieldOf } from '../findings/go-to-finding';
import { FieldFindingsContext, type FieldFindings } from '../forms/field-context';
import { useEditor } from '../store/editor';
import styles from './inspector.module.css';

interface TargetFindingsProps {
  readonly target: { readonly element?: string; readonly link?: string };
  /** The properties that have a field here; findings about any other stand on top. */
  readonly fields: readonly string[];
  /** What stands above everything. */
  readonly head: ReactNode;
  /** What stands below everything: the links, which most findings without a field are about. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** Hands the findings about one element or link to its fields, and shows those that belong to none on top. */
export function TargetFindings({ target, fields, head, foot, children }: TargetFindingsProps) {
  const findings = useEditor((state) => state.findings);
  const { element, link } = target;
  const about = useMemo(() => findings.filter((finding) => isAbout(finding, { ...(element !== undefined && { element }), ...(link !== undefined && { link }) })), [findings, element, link]);
  const context = useMemo<FieldFindings>(() => ({ at: (path) => about.filter((finding) => isMain(finding, element, link) && propertyOf(finding) === path) }), [about, element, link]);
  const others = about.filter((finding) => !isMain(finding, element, link) || !fields.includes(propertyOf(finding) ?? ''));
  return (
    <FieldFindingsContext value={context}>
      {head}
      <Notes findings={others.filter(isUrgent)} />
      {children}
      <Notes findings={others.filter((finding) => !isUrgent(finding))} />
      {foot}
    </FieldFindingsContext>
  );
}

/** What contradicts the guide stands first; what is merely not drawn yet does not get in the way of the fields. */
function isUrgent({ severity, waiver }: Finding): boolean {
  return severity !== 'hint' && !waiver;
}

function Notes({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className={styles.findings}>
      {findings.map((finding) => (
        <FindingNote key={finding.key} finding={finding} />
      ))}
    </div>
  );
}

/** A finding's path belongs to the first element or link that it names. */
function isMain(finding: Finding, element: string | undefined, link: string | undefined): boolean {
  return element === undefined ? finding.elements.length === 0 && finding.links[0] === link : finding.elements[0] === element;
}

/** The property that a finding's path leads to: `data` of `data/0/classification`. */
function propertyOf(finding: Finding): string | undefined {
  return fieldOf(finding)?.split('/')[0];
}
