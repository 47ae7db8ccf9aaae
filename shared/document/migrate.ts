import { CURRENT_VERSION } from './schema';

export type JsonObject = Readonly<Record<string, unknown>>;

/** One step from a version of the format to the next. */
export interface Migration {
  /** The version that it reads; it gives back version `from + 1`. */
  readonly from: number;
  /**
   * Turns a parsed file of version `from` into one of the next version. Runs before the file is checked, so it must
   * take anything for granted only after looking. `version` is set by the caller.
   */
  migrate(file: JsonObject): JsonObject;
}

/** The migrations of this program, oldest first. Version 1 is the first version: there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a parsed file up to the current version, one numbered step after the other.
 * @param file a parsed file; not changed
 * @param migrations oldest first
 * @returns the file in the current version; the file as it is where it is current, or where no migration knows its version
 */
export function migrate(file: JsonObject, migrations: readonly Migration[] = MIGRATIONS): JsonObject {
  let migrated = file;
  for (const step of migrations) {
    if (migrated['version'] !== step.from || step.from >= CURRENT_VERSION) continue;
    migrated = { ...step.migrate(migrated), version: step.from + 1 };
  }
  return migrated;
}
