import { runCommand } from '../commands/run-command';
import { addFromLibrary } from '../library/add-from-library';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { selectElements } from '../store/selection';
import type { PaletteAct } from './palette-rows';
import { noteCommand } from './recent-commands';

/**
 * Does what a row of the palette stands for.
 * @param linked also links what is added with the one element that is selected
 */
export function takePaletteRow(act: PaletteAct, linked: boolean): void {
  switch (act.kind) {
    case 'command':
      noteCommand(act.command.id);
      runCommand(act.command);
      break;
    case 'element': {
      const { select, showTab } = useEditor.getState();
      const found = selectElements(act.id);
      select(found);
      showTab('inspector');
      canvas()?.reveal(found);
      canvas()?.focus();
      break;
    }
    case 'add':
      addFromLibrary(act.item, { linked });
      break;
  }
}
