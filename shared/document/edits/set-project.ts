import { jsonEqual } from '../json-equal';
import { projectSchema } from '../schema';
import type { LmvDocument, Project } from '../types';
import { valid } from './checks';

/** Properties to set; one that is undefined is removed. */
export type ProjectChange = { readonly [K in keyof Project]?: Project[K] | undefined };

/**
 * Changes some of the project's properties; the others stay, and of `roles` those that are not named.
 * @throws EditError `invalid-value`
 */
export function setProject(document: LmvDocument, change: ProjectChange): LmvDocument {
  const { roles } = change;
  const merged = { ...document.project, ...change, ...(roles && { roles: { ...document.project.roles, ...roles } }) };
  const project = valid(projectSchema, merged) as Project;
  return jsonEqual(project, document.project) ? document : { ...document, project };
}
