import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { writeWhole } from './write-whole';

/** A small file of the program's own, kept as JSON and parsed by a schema: window size, recent files, language. */
export interface JsonFile<T> {
  /** What it holds; the fallback where it is missing, damaged or of another version. */
  read(): Promise<T>;
  /** Writes it whole. Never throws: none of these files is worth an error to the person. */
  write(value: T): Promise<void>;
}

/**
 * @param file absolute path; its folder is made if missing
 * @param schema what the file must hold
 * @param fallback what is used instead
 */
export function jsonFile<T>(file: string, schema: z.ZodType<T>, fallback: T): JsonFile<T> {
  return {
    async read() {
      try {
        const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
        return parsed.success ? parsed.data : fallback;
      } catch {
        return fallback;
      }
    },
    async write(value) {
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeWhole(file, Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`));
      } catch (error) {
        console.warn(`${path.basename(file)} could not be written:`, error);
      }
    },
  };
}
