import path from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import type { Lang } from '../../shared/messages/lang';
import { ASK } from '../channels';
import { jsonFile } from '../files/json-file';
import { HOST_WORDS, type HostWord } from './host-words';
import { handle } from './ipc';
import { agencyPolicy } from './agency-policy';
import { buildMenu } from './menu';
import type { Windows } from './windows';

let current: Lang = 'ms';

/** A text of the menus and dialogs, in the language of the window. */
export function hostText(word: HostWord): string {
  return HOST_WORDS[current][word];
}

/**
 * Menus and dialogs speak the window's language; the last one is kept for the next start, when the menu is there before
 * the window can tell.
 */
export async function setupLanguage(windows: Windows): Promise<void> {
  const schema = z.object({ lang: z.enum(['ms', 'en']) });
  const first: { lang: Lang } = { lang: app.getLocale().startsWith('en') ? 'en' : 'ms' };
  const file = jsonFile(path.join(app.getPath('userData'), 'language.json'), schema, first);
  const speak = (lang: Lang): void => {
    current = lang;
    buildMenu(lang, (command) => windows.command(command));
  };
  speak(agencyPolicy().lang ?? (await file.read()).lang);
  handle(ASK.setLanguage, z.enum(['ms', 'en']), async (lang) => {
    if (lang === current) return;
    speak(lang);
    await file.write({ lang });
  });
}
