import type { Host } from '../../shared/host';

/** The last part of an address with line and column: `index-Bq0c.js:12:345`. */
const PLACE = /[\w.-]+\.js:\d+:\d+/;

/** Puts what nobody caught into the host's log. */
export function startFaultReports(host: Host): void {
  globalThis.addEventListener('error', ({ error }) => reportFault(host, error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => reportFault(host, reason));
}

/** Puts a fault of the window into the host's log: its class and its place in our own code, and nothing of what it says. */
export function reportFault(host: Host, error: unknown): void {
  if (!(error instanceof Error)) return host.report({ name: 'unknown', at: 'unknown' });
  return host.report({ name: error.name.slice(0, 60), at: PLACE.exec(error.stack ?? '')?.[0].slice(0, 120) ?? 'unknown' });
}
