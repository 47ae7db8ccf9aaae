import type { Platform } from '../../shared/host';
import { useEditor } from '../store/editor';
import type { Command } from './command';
import { COMMANDS } from './registry';
import { runCommand } from './run-command';
import { matches, type KeyPress } from './shortcut';
import { typeAhead } from './type-ahead';

/** Plain keys that every list, button and field uses in its own way, and letters, which speech input types by mistake: as
 * shortcuts they belong to the canvas alone. */
const CANVAS_KEYS: ReadonlySet<string> = new Set(['Enter', 'Delete', 'Backspace', 'Escape', 'F10', 'ContextMenu', 'n', 'N', 'l', 'L', 'f', 'F', '[', ']', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Marks the element inside which the canvas' own keys work. */
export const CANVAS_MARK = 'data-canvas';

/**
 * Answers a key press with the command that has it as a shortcut. The only place where shortcuts are looked at.
 * @returns whether a command took it
 */
export function handleKey(event: KeyPress & { readonly target: EventTarget | null }, platform: Platform): boolean {
  const state = useEditor.getState();
  if (state.dialog) return false;
  if (state.renaming !== undefined && !isTextField(event.target) && typeAhead(event, state)) return true;
  const command = COMMANDS.find((candidate) => applies(candidate, event, platform));
  return command !== undefined && runCommand(command);
}

function applies(command: Command, event: KeyPress & { readonly target: EventTarget | null }, platform: Platform): boolean {
  if (command.clipboardEvent) return false;
  const shortcut = command.shortcuts?.find((each) => matches(each, event, platform));
  if (shortcut === undefined) return false;
  if (isTextField(event.target)) return command.inTextFields === true && !typesText(shortcut);
  return !CANVAS_KEYS.has(event.key) || isCanvas(event.target);
}

/** Whether a shortcut's key would type something in a text field: `/` does, `Mod+K` and `F8` do not. */
function typesText(shortcut: string): boolean {
  return shortcut.replace('Shift+', '').length === 1;
}

/** Whether an element takes typed text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}

/** Whether an element is part of the canvas (its menus take letters themselves), or nothing in particular has the keyboard. */
function isCanvas(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest(`[${CANVAS_MARK}]`) !== null && target.closest('[role="menu"]') === null);
}
