import type { UiKey } from '../../shared/messages/ui/ui-text';
import { TextField } from '../forms/TextField';
import { useSuggestions } from '../inspector/use-suggestions';
import { useText } from '../store/hooks';
import { useProject } from './use-project';

type TextProperty = 'agency' | 'ministry' | 'objective' | 'measure' | 'preparedBy' | 'date' | 'revision';

interface ProjectTextProps {
  readonly property: TextProperty;
  readonly label: UiKey;
  readonly hint?: UiKey;
  readonly long?: boolean;
  readonly type?: 'text' | 'date';
}

/** A text of the project; emptied, the property goes. */
export function ProjectText({ property, label, hint, ...more }: ProjectTextProps) {
  const t = useText();
  const { project, type } = useProject();
  const suggest = useSuggestions('agency');
  return (
    <TextField
      path={`project/${property}`}
      label={t(label)}
      {...(hint && { hint: t(hint) })}
      {...more}
      {...(property === 'agency' && { suggestions: suggest(project.agency ?? '') })}
      value={project[property] ?? ''}
      onCommit={(text) => type({ [property]: text === '' ? undefined : text })}
    />
  );
}
