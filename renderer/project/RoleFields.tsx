import type { UiKey } from '../../shared/messages/ui/ui-text';
import { TextField } from '../forms/TextField';
import { useSuggestions } from '../inspector/use-suggestions';
import { useText } from '../store/hooks';
import { FormGroup } from './FormGroup';
import { useProject } from './use-project';

const ROLES = [
  ['lead', 'project.lead'],
  ['owner', 'project.owner'],
  ['implementer', 'project.implementer'],
  ['procurer', 'project.procurer'],
] as const satisfies readonly (readonly [string, UiKey])[];

/** Who does what (Jadual 4-1, step 6). */
export function RoleFields() {
  const t = useText();
  const { project, type } = useProject();
  const suggest = useSuggestions('agency');
  return (
    <FormGroup title={t('project.roles')}>
      {ROLES.map(([role, label]) => (
        <TextField
          key={role}
          path={`project/roles/${role}`}
          label={t(label)}
          suggestions={suggest(project.roles?.[role] ?? '')}
          value={project.roles?.[role] ?? ''}
          onCommit={(text) => type({ roles: { [role]: text === '' ? undefined : text } })}
        />
      ))}
    </FormGroup>
  );
}
