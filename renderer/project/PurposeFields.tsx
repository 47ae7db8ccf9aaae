import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { FindingNote } from '../findings/FindingNote';
import { useFieldFindings } from '../forms/field-context';
import form from '../forms/form.module.css';
import { useText } from '../store/hooks';
import { FormGroup } from './FormGroup';
import styles from './project.module.css';
import { ProjectText } from './ProjectText';
import { useProject } from './use-project';

/** What it is to achieve and how that is measured (para 3.2.1 a), and the look into RASA (Jadual 4-1, step 1). */
export function PurposeFields() {
  const t = useText();
  return (
    <FormGroup title={t('project.purpose')}>
      <ProjectText property="objective" label="project.objective" long />
      <ProjectText property="measure" label="project.measure" hint="project.measureHint" long />
      <RasaCheck />
    </FormGroup>
  );
}

function RasaCheck() {
  const t = useText();
  const id = useId();
  const { project, set } = useProject();
  const findings = useFieldFindings('project/rasaChecked');
  return (
    <div className={form.field} data-path="project/rasaChecked">
      <div className={styles.check}>
        <Checkbox.Root
          aria-labelledby={id}
          className={styles.box}
          checked={project.rasaChecked === true}
          onCheckedChange={(checked) => set({ rasaChecked: checked })}
        >
          <Checkbox.Indicator>
            <Check size={14} aria-hidden />
          </Checkbox.Indicator>
        </Checkbox.Root>
        <span id={id}>{t('project.rasaChecked')}</span>
      </div>
      {findings.map((finding) => (
        <FindingNote key={finding.key} finding={finding} />
      ))}
    </div>
  );
}
