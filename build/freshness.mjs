// Whether what was built is newer than what it is built from.
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The time of the latest change in files and folders, in ms since 1970; 0 where there are none.
 * @param {readonly string[]} places absolute paths; missing ones count for nothing
 * @returns {number}
 */
export function latestChange(places) {
  let latest = 0;
  for (const place of places) {
    const facts = statSync(place, { throwIfNoEntry: false });
    if (facts === undefined) continue;
    // A folder's own time moves when a file in it comes or goes.
    latest = Math.max(latest, facts.mtimeMs);
    if (facts.isDirectory()) latest = Math.max(latest, latestChange(readdirSync(place).map((name) => path.join(place, name))));
  }
  return latest;
}

/**
 * Whether a stamp is newer than everything it stands for.
 * @param {string} stamp the stamp's file
 * @param {readonly string[]} sources what was built from, absolute
 */
export function isFresh(stamp, sources) {
  const facts = statSync(stamp, { throwIfNoEntry: false });
  return facts !== undefined && facts.mtimeMs > latestChange(sources);
}

/**
 * Notes that a build is done. The stamp bears the time the build began, so that a change made meanwhile counts.
 * @param {string} stamp the stamp's file
 * @param {Date} began
 */
export function writeStamp(stamp, began) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
}
