import type { Stats } from 'node:fs';
import * as fs from 'node:fs/promises';

/** What saving needs of the file system; tests put faults into it. All paths are absolute. */
export interface FileSystem {
  open(path: string, flags: string, mode?: number): Promise<fs.FileHandle>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  realpath(path: string): Promise<string>;
  stat(path: string): Promise<Stats>;
  readdir(path: string): Promise<string[]>;
}

/** The real one. */
export const realFileSystem: FileSystem = fs;
