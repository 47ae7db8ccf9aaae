import { z } from 'zod';
import type { Lang } from '../../shared/messages/lang';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What the window remembers about a person's wishes, from start to start. */
export interface Settings {
  readonly lang: Lang;
  readonly theme: ThemeChoice;
}

const KEY = 'landskap.settings';
const SCHEMA = z.object({ lang: z.enum(['ms', 'en']).catch('ms'), theme: z.enum(['system', 'light', 'dark']).catch('system') });
const DEFAULTS: Settings = { lang: 'ms', theme: 'system' };

/** Reads the settings; anything unreadable gives the defaults (Malay, the system's theme). */
export function loadSettings(): Settings {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? DEFAULTS : SCHEMA.parse(JSON.parse(text));
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the settings. A browser that forbids storage only forgets them. */
export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private windows may have no storage; the choice then lasts until the window closes.
  }
}
