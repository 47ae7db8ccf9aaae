import { CatalogueField } from '../forms/CatalogueField';
import { CLASSIFICATION_LISTS } from '../inspector/holding-lists';
import { useText } from '../store/hooks';
import { FormGroup } from './FormGroup';
import { ProjectText } from './ProjectText';
import { useProject } from './use-project';

/** What is printed on every export: who prepared it, when, which revision, how secret. */
export function ApprovalFields() {
  const t = useText();
  const { project, set } = useProject();
  return (
    <FormGroup title={t('project.document')}>
      <ProjectText property="preparedBy" label="project.preparedBy" />
      <ProjectText property="date" label="project.date" type="date" />
      <ProjectText property="revision" label="project.revision" />
      <CatalogueField
        path="project/classification"
        label={t('project.classification')}
        hint={t('project.classificationHint')}
        lists={CLASSIFICATION_LISTS}
        value={project.classification}
        onChange={(classification) => set({ classification })}
      />
    </FormGroup>
  );
}
