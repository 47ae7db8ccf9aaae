import type { Finding } from '../../shared/rules/rule';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { NOTHING, selectElements, selectLinks, type Selection } from '../store/selection';

/** Takes the person to what a finding is about: selects it, brings it into view, and gives the keyboard to the field. */
export function goToFinding(finding: Finding): void {
  const { select, requestField, setCurrentFinding, showTab } = useEditor.getState();
  const target = targetOf(finding);
  setCurrentFinding(finding);
  select(target);
  if (target !== NOTHING) canvas()?.reveal({ elements: finding.elements, links: finding.links });
  const field = fieldOf(finding);
  if (field !== undefined) requestField(field, target === NOTHING ? 'project' : 'inspector');
  else if (target !== NOTHING) showTab('inspector');
  else showTab('findings');
}

function targetOf({ elements, links }: Finding): Selection {
  const [element] = elements;
  if (element !== undefined) return selectElements(element);
  const [link] = links;
  return link === undefined ? NOTHING : selectLinks(link);
}

/** The path of the field below its element or link; for the project, its whole path without the first slash. */
export function fieldOf({ path }: Pick<Finding, 'path'>): string | undefined {
  return path?.replace(/^\/(?:(?:elements|links)\/\d+\/)?/, '');
}
