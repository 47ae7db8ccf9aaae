import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** What is logged, by name. Nothing else is: no file's name, no text of a drawing, no message of an error. */
export type LogEvent =
  | 'started'
  | 'policy-read'
  | 'policy-broken'
  | 'message-refused'
  | 'request-refused'
  | 'navigation-refused'
  | 'window-opened'
  | 'window-closed'
  | 'presenter-opened'
  | 'window-hung'
  | 'window-crashed'
  | 'window-fault'
  | 'file-failed';

/** What is said of it: numbers, and words that the program itself chose (codes, versions, names of settings). */
export type LogFacts = Readonly<Record<string, string | number>>;

/** Bytes; then the file becomes the older one of two. */
const MOST = 512 * 1024;

/** What a word of a log may look like: no blank, so that no name or sentence slips in. */
const WORD = /^[\w.:/@+-]{1,120}$/;

/** The log's file: two of them at most, the older one as `landskap.1.log`. */
export function logFile(): string {
  return path.join(app.getPath('userData'), 'logs', 'landskap.log');
}

/**
 * Writes a line to the log: time, event, facts. Never throws: a full disk must not be worse for being told.
 * @param facts words that don't look like the program's own are left out
 */
export function log(event: LogEvent, facts: LogFacts = {}): void {
  try {
    const file = logFile();
    mkdirSync(path.dirname(file), { recursive: true });
    turnOver(file);
    appendFileSync(file, `${new Date().toISOString()} ${event}${Object.entries(facts).map(fact).join('')}\n`);
  } catch {
    // Told to nobody: the log is the place where it would be told.
  }
}

function fact([name, value]: readonly [string, string | number]): string {
  return ` ${name}=${typeof value === 'number' || WORD.test(value) ? value : '?'}`;
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MOST) renameSync(file, file.replace(/\.log$/, '.1.log'));
}
