import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation } from 'sarif';

/** What relative addresses are relative to: the folder that the command ran in, which the log's reader knows best. */
export const ROOT = '%SRCROOT%';

/**
 * A file as SARIF names it: relative to the folder where that is possible, so that a log reads alike on every machine.
 * @param file as it was named on the command line
 */
export function artifactLocation(file: string): ArtifactLocation {
  const absolute = resolve(file);
  const path = relative(process.cwd(), absolute);
  const outside = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? { uri: pathToFileURL(absolute).href } : { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
