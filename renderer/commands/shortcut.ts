import type { Platform } from '../../shared/host';

/** The parts of a keyboard event that a shortcut looks at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Parsed {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

function parse(shortcut: string): Parsed {
  // "Mod++" names the plus key itself.
  const parts = shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return { mod: has('Mod'), shift: has('Shift'), alt: has('Alt'), key };
}

/** Signs that need Shift on some keyboards and none on others: for them Shift is not looked at. */
const SIGN = /^[^\p{L}\p{N}]$/u;

/**
 * Whether a key press is a shortcut.
 * @param shortcut `Mod+Shift+Z`, `F2`, `Delete`
 */
export function matches(shortcut: string, press: KeyPress, platform: Platform): boolean {
  const wanted = parse(shortcut);
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey;
  const other = platform === 'mac' ? press.ctrlKey : press.metaKey;
  if (other || mod !== wanted.mod || press.altKey !== wanted.alt) return false;
  if (press.key.toLowerCase() !== wanted.key.toLowerCase()) return false;
  return SIGN.test(wanted.key) || press.shiftKey === wanted.shift;
}

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Delete: '⌦', Backspace: '⌫' };
const NAMES: Readonly<Record<string, string>> = { Mod: 'Ctrl', ContextMenu: 'Menu', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/**
 * The keys of a shortcut as people read them: `['Ctrl', 'S']`, or `['⌘', 'S']` on a Mac.
 */
export function keyNames(shortcut: string, platform: Platform): readonly string[] {
  const { mod, shift, alt, key } = parse(shortcut);
  const parts = [...(mod ? ['Mod'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key];
  const mac = platform === 'mac';
  return parts.map((part) => (mac ? MAC_SIGNS[part] : undefined) ?? NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** A shortcut as `aria-keyshortcuts` wants it. */
export function ariaKeys(shortcut: string, platform: Platform): string {
  const { mod, shift, alt, key } = parse(shortcut);
  return [mod ? (platform === 'mac' ? 'Meta' : 'Control') : '', alt ? 'Alt' : '', shift ? 'Shift' : '', key === '+' ? 'Plus' : key]
    .filter((part) => part !== '')
    .join('+');
}
