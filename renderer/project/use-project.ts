import { setProject, type ProjectChange } from '../../shared/document/edits';
import type { Project } from '../../shared/document/types';
import { useEditor } from '../store/editor';
import { useDrawing } from '../store/hooks';

export interface ProjectOf {
  readonly project: Project;
  /** Changes the project as one step. */
  readonly set: (change: ProjectChange) => void;
  /** As `set`, for what is being typed into one field: one run of typing is one step. */
  readonly type: (change: ProjectChange) => void;
}

function change(properties: ProjectChange, group?: string): void {
  useEditor.getState().apply('edit.project', (document) => setProject(document, properties), group);
}

/** The project of the open drawing. */
export function useProject(): ProjectOf {
  const { project } = useDrawing().document;
  return {
    project,
    set: (properties) => change(properties),
    type: (properties) => change(properties, `project/${Object.keys(properties).join(' ')}/${Object.keys(properties.roles ?? {}).join(' ')}`),
  };
}
