/**
 * Chromium without Electron knows no `app://`. Its pages stand at a fixed `*.localhost` origin instead, which is secure
 * and keeps its storage; to the main program they bear their own addresses.
 */
const STANDING_IN = /^http:\/\/([\w-]+)\.([\w-]+)\.localhost(\/.*|$)/;
const OWN = /^(?!https?:|blob:|data:|devtools:|file:|about:)([\w-]+):\/\/([\w-]+)(\/.*|$)/;

/** `app://landskap/x` as `http://landskap.app.localhost/x`; other addresses as they are. */
export function toBrowser(address: string): string {
  return address.replace(OWN, (_whole, scheme: string, host: string, path: string) => `http://${host}.${scheme}.localhost${path}`);
}

/** The other way round. */
export function toProgram(address: string): string {
  return address.replace(STANDING_IN, (_whole, host: string, scheme: string, path: string) => `${scheme}://${host}${path}`);
}
