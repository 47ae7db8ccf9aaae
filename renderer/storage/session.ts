const PREFIX = 'landskap-window-';

/** This window's session. Its lock tells other windows that it is alive, so that they leave its draft alone. */
export const SESSION = crypto.randomUUID();

/** Holds this session's lock until the window goes away, by whatever way. */
export function holdSession(): void {
  void navigator.locks?.request(PREFIX + SESSION, () => new Promise<never>(() => undefined));
}

/** The sessions whose windows are open now, this one included. */
export async function livingSessions(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  const names = held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
  return new Set([...names, SESSION]);
}
