import type { EventEmitter } from 'node:events';

/**
 * Emits an event that can be refused.
 * @returns whether a listener refused it
 */
export function prevented(emitter: EventEmitter, name: string, ...args: readonly unknown[]): boolean {
  let refused = false;
  const event = {
    preventDefault: () => {
      refused = true;
    },
  };
  emitter.emit(name, event, ...args);
  return refused;
}
