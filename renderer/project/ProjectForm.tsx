import { useMemo, useRef } from 'react';
import type { Finding } from '../../shared/rules/rule';
import { FindingNote } from '../findings/FindingNote';
import { fieldOf } from '../findings/go-to-finding';
import { FieldFindingsContext, type FieldFindings } from '../forms/field-context';
import { useFieldRequest } from '../forms/use-field-request';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { ApprovalFields } from './ApprovalFields';
import { CategoryFields } from './CategoryFields';
import { IdentityFields } from './IdentityFields';
import styles from './project.module.css';
import { PurposeFields } from './PurposeFields';
import { RoleFields } from './RoleFields';

/** Everything about the project and the drawing as a whole. */
export function ProjectForm() {
  const t = useText();
  const form = useRef<HTMLDivElement>(null);
  useFieldRequest(form);
  const findings = useEditor((state) => state.findings);
  const about = useMemo(() => findings.filter(isAboutProject), [findings]);
  const context = useMemo<FieldFindings>(() => ({ at: (path) => about.filter((finding) => fieldOf(finding) === path) }), [about]);
  const others = about.filter((finding) => finding.path === undefined);
  return (
    <FieldFindingsContext value={context}>
      <div ref={form} className={styles.form}>
        <h2 className={styles.title}>{t('project.title')}</h2>
        {others.map((finding) => (
          <FindingNote key={finding.key} finding={finding} />
        ))}
        <IdentityFields />
        <CategoryFields />
        <PurposeFields />
        <RoleFields />
        <ApprovalFields />
      </div>
    </FieldFindingsContext>
  );
}

/** Findings of the project's own section, and those about the drawing that a field here repairs. */
function isAboutProject(finding: Finding): boolean {
  if (finding.elements.length > 0 || finding.links.length > 0) return false;
  return finding.lane === 8 || (finding.path?.startsWith('/project/') ?? false) || finding.path === '/title';
}
