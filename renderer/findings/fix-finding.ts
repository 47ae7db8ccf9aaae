import type { LmvDocument } from '../../shared/document/types';
import { findRule } from '../../shared/rules/registry';
import type { Finding } from '../../shared/rules/rule';
import { useEditor } from '../store/editor';
import { checkNow } from '../store/start-checking';

const context = { newId: () => crypto.randomUUID() };

/** Whether each finding can be repaired. Asked once a finding: findings keep their identity while nothing about them changes. */
const known = new WeakMap<Finding, boolean>();

/** Whether a finding of the open drawing has a safe repair. */
export function canFix(finding: Finding): boolean {
  const answer = known.get(finding);
  if (answer !== undefined) return answer;
  const { checked } = useEditor.getState();
  const can = checked !== undefined && repaired(finding, checked) !== undefined;
  known.set(finding, can);
  return can;
}

/** Repairs what a finding found, as one step that can be undone. */
export function fixFinding(finding: Finding): void {
  checkNow(useEditor);
  const { findings, apply, notify, drawing } = useEditor.getState();
  const now = findings.find(({ key }) => key === finding.key);
  const fixed = now && drawing && repaired(now, drawing.document);
  if (!fixed) {
    notify({ kind: 'info', text: 'finding.noFix' });
    return;
  }
  if (apply('edit.fix', () => fixed)) notify({ kind: 'done', text: 'finding.fixed', action: { label: 'command.undo', run: () => useEditor.getState().undo() } });
}

function repaired(finding: Finding, document: LmvDocument): LmvDocument | undefined {
  try {
    const fixed = findRule(finding.rule)?.fix?.(document, finding, context);
    return fixed === document ? undefined : fixed;
  } catch {
    // A repair that throws is no safe repair; the finding itself stands.
    return undefined;
  }
}
