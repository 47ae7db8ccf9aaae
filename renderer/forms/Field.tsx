import { BookOpen } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { CatalogueList } from '../../shared/catalogue/catalogue';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { FindingNote } from '../findings/FindingNote';
import { useFieldFindings } from './field-context';
import styles from './form.module.css';

/** What a control needs to be joined to its label and its findings. */
export interface FieldParts {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

interface FieldProps {
  /** The property's path: findings and requests for the keyboard find the field by it. */
  readonly path: string;
  readonly label: string;
  /** A short help under the control. */
  readonly hint?: ReactNode;
  /** The guide's list that its values come from: F1 looks it up. */
  readonly handbook?: CatalogueList | undefined;
  /** Set where the control is a group and not one element: the label then names the group. */
  readonly group?: boolean;
  readonly children: (parts: FieldParts) => ReactNode;
}

/** A labelled control with the findings about its property under it. */
export function Field({ path, label, hint, handbook, group = false, children }: FieldProps) {
  const t = useText();
  const id = useId();
  const findings = useFieldFindings(path);
  const described = [hint !== undefined && `${id}-hint`, findings.length > 0 && `${id}-findings`].filter((each) => each !== false);
  const parts: FieldParts = {
    id,
    labelId: `${id}-label`,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
    invalid: findings.some((finding) => !finding.waiver && finding.severity !== 'hint'),
  };
  return (
    <div className={styles.field} data-path={path} data-handbook={handbook}>
      {group ? (
        <span id={parts.labelId} className={styles.label}>
          {label}
        </span>
      ) : (
        <label id={parts.labelId} htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {children(parts)}
      {handbook !== undefined && (
        // F1 does the same: the keyboard need not pass every one of these.
        <IconButton small tabIndex={-1} className={styles.handbook} label={t('handbook.seeList', { list: label })} shortcut="F1" icon={<BookOpen size={14} aria-hidden />} onClick={() => useEditor.getState().openDialog({ kind: 'handbook', section: handbook })} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {findings.length > 0 && (
        <div id={`${id}-findings`} className={styles.findings}>
          {findings.map((finding) => (
            <FindingNote key={finding.key} finding={finding} />
          ))}
        </div>
      )}
    </div>
  );
}
