import { setProject } from '../../shared/document/edits';
import { laneOf } from '../../shared/document/kinds';
import type { Lane, Stage } from '../../shared/document/types';
import { stageOf } from '../../shared/rules/check';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import type { EditorState } from '../store/editor-state';
import { withDrawing, withElements, type Command } from './command';

/** The lanes that something is selected in. */
export function selectedLanes({ drawing, selection }: EditorState): readonly Lane[] {
  const lanes = selection.elements.flatMap((id) => {
    const element = drawing?.index.element(id);
    return element ? [laneOf(element)] : [];
  });
  return [...new Set(lanes)];
}

function stage(value: Stage, label: UiKey): Command {
  return {
    id: `stage-${value}`,
    label,
    enabled: withDrawing,
    checked: ({ drawing }) => drawing !== undefined && stageOf(drawing.document) === value,
    run: ({ state }) => {
      state.apply('edit.stage', (document) => setProject(document, { stage: value }));
    },
  };
}

/** @param lanes default: all */
async function tidy({ lang, apply }: EditorState, lanes?: readonly Lane[]): Promise<void> {
  const { tidyAround } = await import('../../shared/layout/tidy-around');
  apply('edit.tidy', (document) => tidyAround(document, { lang, ...(lanes && { lanes }) }));
}

/** Tidying, the person's own lists, and the stage. */
export const DRAWING_COMMANDS: readonly Command[] = [
  {
    id: 'tidy-all',
    label: 'command.tidyAll',
    shortcuts: ['Mod+Shift+L'],
    enabled: withDrawing,
    run: ({ state }) => tidy(state),
  },
  {
    id: 'tidy-lane',
    label: 'command.tidyLane',
    shortcuts: ['Mod+L'],
    enabled: withElements,
    run: ({ state }) => tidy(state, selectedLanes(state)),
  },
  { id: 'own-lists', label: 'command.ownLists', enabled: () => true, run: ({ state }) => state.openDialog({ kind: 'own-lists' }) },
  stage('draft', 'command.stageDraft'),
  stage('submission', 'command.stageSubmission'),
];
