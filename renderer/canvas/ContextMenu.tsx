import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import { CommandMenuItems } from '../app/CommandMenuItems';
import { findCommand } from '../commands/registry';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import type { EditorState } from '../store/editor-state';
import { useText } from '../store/hooks';
import menu from '../ui/menu.module.css';

/** What can be done with what is selected, in groups; of each only what can be done now. */
const GROUPS: readonly (readonly string[])[] = [
  ['next', 'link', 'rename'],
  ['cut', 'copy', 'copy-picture', 'duplicate', 'delete'],
  ['go-back', 'go-along', 'follow-chain'],
  ['part-earlier', 'part-later', 'tidy-lane', 'lock', 'add-note'],
  ['show-inspector', 'show-findings'],
];

/** With a link alone selected there is nothing to copy, tidy or attach a note to. */
const OF_ELEMENTS: ReadonlySet<string> = new Set(['copy-picture', 'add-note', 'next']);

function groupsNow(state: EditorState): readonly (readonly string[])[] {
  const hasElements = state.selection.elements.length > 0;
  return GROUPS.map((ids) => ids.filter((id) => findCommand(id)?.enabled(state) === true && (hasElements || !OF_ELEMENTS.has(id)))).filter((ids) => ids.length > 0);
}

/** The menu of what is selected, at the pointer or beside the selection. */
export default function ContextMenu() {
  const t = useText();
  const at = useEditor((state) => state.contextMenu);
  // What can be done is asked once: a menu does not change under the hand.
  const [groups] = useState(() => groupsNow(useEditor.getState()));
  const anchor = { getBoundingClientRect: () => (typeof at === 'object' ? new DOMRect(at.x, at.y, 0, 0) : (canvas()?.clientBox(useEditor.getState().selection) ?? new DOMRect())) };
  // It opens inside the canvas' landmark, where a screen reader's user is.
  const [home, setHome] = useState<HTMLDivElement | null>(null);
  return (
    <>
      <Menu.Root
        open={at !== undefined && home !== null}
        onOpenChange={(open, { reason }) => {
          if (open) return;
          useEditor.getState().closeContextMenu();
          if (reason === 'item-press') setTimeout(keepKeyboard);
          else giveBack();
        }}
      >
        <Menu.Portal container={home}>
          <Menu.Positioner className={menu.positioner} anchor={anchor} align="start" sideOffset={4}>
            <Menu.Popup className={menu.popup} finalFocus={false} aria-label={t('command.contextMenu')}>
              <CommandMenuItems groups={groups} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <div ref={setHome} className={menu.home} />
    </>
  );
}

/** Gives the keyboard back to what is selected. */
function giveBack(): void {
  const { elements, links } = useEditor.getState().selection;
  const last = elements.at(-1) ?? links.at(-1);
  if (last === undefined) canvas()?.focus();
  else canvas()?.stand(last);
}

/** A command that took the keyboard elsewhere (a name, a list, a dialog) keeps it there. */
function keepKeyboard(): void {
  const { renaming, nextFrom, dialog } = useEditor.getState();
  if (renaming === undefined && nextFrom === undefined && dialog === undefined) giveBack();
}
