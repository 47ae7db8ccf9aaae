import { z } from 'zod';

/**
 * What an agency's IT may settle for all who use a computer. Each setting that is given is locked in the window; one that
 * is missing stays the person's own. Described in `docs/deployment.md`.
 */
export const POLICY = z.strictObject({
  /** The language of the interface. */
  lang: z.enum(['ms', 'en']).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  /** Whether the addresses that the guide names may be opened in a web browser. */
  externalLinks: z.boolean().optional(),
  /** Whether exported pictures may carry the drawing inside. */
  embedSource: z.boolean().optional(),
});

/** An agency's settings; empty where there are none. */
export type Policy = z.infer<typeof POLICY>;

/** The names of the settings. */
export const POLICY_SETTINGS = Object.keys(POLICY.shape) as readonly (keyof Policy)[];
