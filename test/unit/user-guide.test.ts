import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn, MENUS } from '../../renderer/commands/menus';
import { COMMANDS, findCommand } from '../../renderer/commands/registry';
import { keyNames } from '../../renderer/commands/shortcut';
import { ELEMENT_KINDS } from '../../shared/document/kinds';
import { kindName } from '../../shared/messages/frame';
import { LANGS, type Lang } from '../../shared/messages/lang';
import { fixLabel } from '../../shared/messages/rules';
import { en } from '../../shared/messages/ui/en';
import { ms } from '../../shared/messages/ui/ms';
import { uiText } from '../../shared/messages/ui/ui-text';
import { RULES } from '../../shared/rules/registry';

const HEADING: Readonly<Record<Lang, string>> = { ms: '### Pintasan', en: '### Shortcuts' };

/** Keys that parts of the window answer themselves, without a command. */
const OTHER_KEYS = ['Enter', 'Ctrl+Enter', 'Shift+Enter', 'Escape', 'Tab', 'Shift+Tab', 'Space', '←', '→', '↑', '↓', 'Alt+↑', 'Alt+↓', 'Page Down', 'Page Up', 'Home', 'End', 'B', 'Ctrl', 'Shift', '⌘'];

/** The language switch, which is the same in both languages. */
const LANGUAGE_SEGMENTS = ['BM', 'EN'];

function guide(lang: Lang): string {
  return readFileSync(path.join(import.meta.dirname, `../../docs/user-guide.${lang}.md`), 'utf8');
}

/** Keys as the guides write them: `<kbd>Ctrl</kbd>+<kbd>S</kbd>`. */
function written(shortcut: string): string {
  return keyNames(shortcut, 'linux')
    .map((key) => `<kbd>${key}</kbd>`)
    .join('+');
}

/** The rows that the guide's table of shortcuts must have, in the order of the menus. */
function expectedRows(lang: Lang): readonly string[] {
  return MENUS.flatMap(commandsIn).flatMap((id) => {
    const { label, shortcuts, inTextFields = false } = findCommand(id) ?? {};
    if (label === undefined || shortcuts === undefined) return [];
    return [`| ${uiText(lang, label)}${inTextFields ? ' *' : ''} | ${shortcuts.map(written).join(', ')} |`];
  });
}

/** A label's text as a pattern: its places may hold anything. */
function pattern(text: string): RegExp {
  const [first = '', ...rest] = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${[first, ...rest].join('.+')}$`);
}

describe.each(LANGS)('the user guide (%s)', (lang) => {
  it('lists every shortcut of the menus, as they are, and no other', () => {
    const section = guide(lang).split(`${HEADING[lang]}\n`)[1]?.split('\n### ')[0] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| ') && line.includes('<kbd>'));
    expect(rows).toEqual(expectedRows(lang));
  });

  it('names no key that does nothing', () => {
    const known = new Set([...COMMANDS.flatMap(({ shortcuts = [] }) => shortcuts.map((shortcut) => keyNames(shortcut, 'linux').join('+'))), ...OTHER_KEYS]);
    const named = [...guide(lang).matchAll(/<kbd>[^<]+<\/kbd>(?:\+<kbd>[^<]+<\/kbd>)*/g)].map(([keys]) => keys.replaceAll(/<\/?kbd>/g, ''));
    expect(named.filter((keys) => !known.has(keys))).toEqual([]);
  });

  it('calls things what the window calls them: what is bold stands there', () => {
    const texts = [...Object.values(lang === 'ms' ? ms : en), ...ELEMENT_KINDS.map((kind) => kindName(kind, lang)), ...RULES.flatMap(({ id }) => fixLabel(id, lang) ?? []), ...LANGUAGE_SEGMENTS];
    const labels = texts.map(pattern);
    // A list may begin with words of its own in bold: "- **Left**: …", "1. **Begin.** …".
    const text = guide(lang).replaceAll(/^\s*(?:- \*\*.+?\*\*:|\d+\. \*\*.+?\.\*\*)/gm, '');
    const bold = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, label = '']) => label);
    expect(bold.filter((words) => !labels.some((label) => label.test(words)))).toEqual([]);
  });
});

describe('the shortcuts', () => {
  it('all belong to a command that stands in a menu, so that they can be found', () => {
    const inMenus = new Set(MENUS.flatMap(commandsIn));
    expect(COMMANDS.filter(({ id, shortcuts }) => shortcuts !== undefined && !inMenus.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
