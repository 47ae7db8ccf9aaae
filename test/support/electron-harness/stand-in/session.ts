import { onlyWhatIsUsed } from '../only-what-is-used';
import { toProgram } from '../addresses';
import { line } from './line';

type Permit = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
type Filter = (request: { readonly url: string }, answer: (decision: { readonly cancel?: boolean }) => void) => void;
type Handler = (request: Request) => Response | Promise<Response>;

let permit: Permit | undefined;
let check: (() => boolean) | undefined;
let filter: Filter | undefined;
const schemes = new Map<string, Handler>();

const defaultSession = onlyWhatIsUsed('session.defaultSession', {
  setPermissionRequestHandler: (handler: Permit) => void (permit = handler),
  setPermissionCheckHandler: (handler: () => boolean) => void (check = handler),
  setDevicePermissionHandler: () => undefined,
  setSpellCheckerEnabled: () => undefined,
  on: () => undefined,
  webRequest: onlyWhatIsUsed('webRequest', { onBeforeRequest: (handler: Filter) => void (filter = handler) }),
});

/** Stands in for Electron's `session`. */
export const session = onlyWhatIsUsed('session', { defaultSession });

/** Stands in for Electron's `protocol`. */
export const protocol = onlyWhatIsUsed('protocol', {
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme: string, handler: Handler) => void schemes.set(scheme, handler),
});

line.answer('may-request', (url: string) => {
  let cancelled = false;
  filter?.({ url: toProgram(url) }, ({ cancel }) => {
    cancelled = cancel ?? false;
  });
  return !cancelled;
});

line.answer('permission', (permission: string) => {
  let granted = check?.() ?? true;
  permit?.({}, permission, (answer) => {
    granted ||= answer;
  });
  return granted;
});

line.answer('serve', async ({ url, method }: { readonly url: string; readonly method: string }) => {
  const address = toProgram(url);
  const handler = schemes.get(new URL(address).protocol.slice(0, -1));
  if (!handler) throw new Error(`no handler for ${address}`);
  const response = await handler(new Request(address, { method }));
  return { status: response.status, headers: Object.fromEntries(response.headers), body: new Uint8Array(await response.arrayBuffer()) };
});
