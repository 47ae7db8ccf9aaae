import { useCallback } from 'react';
import type { CatalogueEntry, CatalogueList } from '../../shared/catalogue/catalogue';
import { CatalogueField } from '../forms/CatalogueField';
import { useText } from '../store/hooks';
import { FormGroup } from './FormGroup';
import { useProject } from './use-project';

const CATEGORY: readonly CatalogueList[] = ['project-category'];
const KIND: readonly CatalogueList[] = ['agency-specific-kind'];
const SECTOR: readonly CatalogueList[] = ['sector'];
const DOMAIN: readonly CatalogueList[] = ['domain'];

/** The category (para 4.2.1), its kind where it is agency-specific, the sector and its domain (Jadual 2-3). */
export function CategoryFields() {
  const t = useText();
  const { project, set } = useProject();
  const { sector } = project;
  const ofSector = useCallback((entry: CatalogueEntry) => entry.sector === sector, [sector]);
  const agencySpecific = project.category === 'project-category-agency-specific' || project.agencySpecificKind !== undefined;
  return (
    <FormGroup title={t('project.categoryGroup')}>
      <CatalogueField path="project/category" label={t('project.category')} lists={CATEGORY} value={project.category} onChange={(category) => set({ category })} />
      {agencySpecific && (
        <CatalogueField
          path="project/agencySpecificKind"
          label={t('project.agencySpecificKind')}
          lists={KIND}
          value={project.agencySpecificKind}
          onChange={(agencySpecificKind) => set({ agencySpecificKind })}
        />
      )}
      <CatalogueField path="project/sector" label={t('project.sector')} lists={SECTOR} value={sector} onChange={(next) => set({ sector: next })} />
      <CatalogueField
        path="project/domain"
        label={t('project.domain')}
        lists={DOMAIN}
        {...(sector !== undefined && { fitting: ofSector })}
        value={project.domain}
        onChange={(domain) => set({ domain })}
      />
    </FormGroup>
  );
}
