import type { Policy } from '../shared/policy';

/** What the window's preload is told before the first message, as one argument of its process. */
export interface Facts {
  /** The program's own version. */
  readonly version: string;
  /** What it runs on: Electron, Chromium, Node. */
  readonly versions: Readonly<Record<string, string>>;
  readonly policy: Policy;
}

const ARGUMENT = '--landskap-facts=';

/** The facts as an argument. */
export function factsArgument(facts: Facts): string {
  return ARGUMENT + encodeURIComponent(JSON.stringify(facts));
}

/**
 * The facts from the arguments of the window's process, as main wrote them.
 * @throws where they are missing: then main and preload are not of one build
 */
export function factsFrom(argv: readonly string[]): Facts {
  const argument = argv.find((given) => given.startsWith(ARGUMENT));
  if (argument === undefined) throw new Error('the window was started without its facts');
  return JSON.parse(decodeURIComponent(argument.slice(ARGUMENT.length))) as Facts;
}
