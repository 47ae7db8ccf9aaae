import { z } from 'zod';

const KEY = 'landskap.recentCommands';
/** As many as are seen at a glance. */
const MOST = 5;
const SCHEMA = z.array(z.string()).catch([]);

/** Ids of the commands that were run from the palette, the latest first. */
export function recentCommands(): readonly string[] {
  try {
    return SCHEMA.parse(JSON.parse(localStorage.getItem(KEY) ?? '[]')).slice(0, MOST);
  } catch {
    return [];
  }
}

/** Notes a command as the latest. A browser that forbids storage only forgets it. */
export function noteCommand(id: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([id, ...recentCommands().filter((each) => each !== id)].slice(0, MOST)));
  } catch {
    // Private windows may have no storage.
  }
}
