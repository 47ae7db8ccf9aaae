import { setTitle } from '../../shared/document/edits';
import { TextField } from '../forms/TextField';
import { ChoiceField } from '../forms/ChoiceField';
import { useEditor } from '../store/editor';
import { useDrawing, useText } from '../store/hooks';
import { FormGroup } from './FormGroup';
import { ProjectText } from './ProjectText';
import { useProject } from './use-project';

function commitTitle(title: string): void {
  useEditor.getState().apply('edit.title', (now) => setTitle(now, title), 'title');
}

/** What the drawing shows, and whose it is. */
export function IdentityFields() {
  const t = useText();
  const { document } = useDrawing();
  const { project, set } = useProject();
  return (
    <FormGroup title={t('project.identity')}>
      <TextField path="title" label={t('project.drawingTitle')} placeholder={t('project.titleExample')} value={document.title} onCommit={commitTitle} />
      <ProjectText property="agency" label="project.agency" />
      <ProjectText property="ministry" label="project.ministry" />
      <ChoiceField
        path="project/state"
        label={t('project.state')}
        value={project.state}
        segments={[
          { value: 'as-is', label: t('project.asIs') },
          { value: 'to-be', label: t('project.toBe') },
        ]}
        onChange={(state) => set({ state })}
      />
    </FormGroup>
  );
}
