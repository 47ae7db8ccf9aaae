import { goToFinding } from '../findings/go-to-finding';
import type { EditorState } from '../store/editor-state';
import type { Command } from './command';

/** Moves through the findings that stand, round and round. @param step 1 or -1 */
function move(state: EditorState, step: 1 | -1): void {
  const standing = state.findings.filter((finding) => !finding.waiver);
  const at = standing.findIndex(({ key }) => key === state.currentFinding);
  const start = at === -1 && step === -1 ? 0 : at;
  const next = standing[(start + step + standing.length) % standing.length];
  if (next) goToFinding(next);
}

const withFindings = (state: EditorState): boolean => state.drawing !== undefined && state.findings.some(({ waiver }) => !waiver);

/** Next and previous finding. */
export const FINDING_COMMANDS: readonly Command[] = [
  { id: 'next-finding', label: 'command.nextFinding', shortcuts: ['F8'], inTextFields: true, enabled: withFindings, run: ({ state }) => move(state, 1) },
  {
    id: 'previous-finding',
    label: 'command.previousFinding',
    shortcuts: ['Shift+F8'],
    inTextFields: true,
    enabled: withFindings,
    run: ({ state }) => move(state, -1),
  },
];
