/** The exit statuses of the command line. */
export const EXIT = {
  /** Done; for a check: no unwaived error, and no more warnings than allowed. */
  ok: 0,
  /** A check found an unwaived error, or more warnings than allowed. */
  found: 1,
  /** A file could not be read or written, or the command line was not understood. */
  failed: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
