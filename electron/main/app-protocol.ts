import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { SECURITY_HEADERS } from '../serve/policy';
import { findStaticFile } from '../serve/static-file';

const SCHEME = 'app';
const HOST = 'landskap';

/** Where the window's page lives: its drafts are kept by this origin, so it never changes. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** The built window, beside this bundle. */
const ROOT = path.join(__dirname, '..', 'renderer');

/** Makes `app://` a secure origin of its own, whose compiled code is kept from one start to the next. Must be called before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }]);
}

/** Serves the built window's files to itself, with the limits of its page. */
export function setupAppProtocol(): void {
  protocol.handle(SCHEME, answerRequest);
}

/**
 * Answers one request.
 * @returns 200 with the file, 404 for anything that is no file of the window, 405 for anything but GET and HEAD
 */
export async function answerRequest(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(undefined, { status: 405, headers: SECURITY_HEADERS });
  const file = url.host === HOST ? await findStaticFile(ROOT, url.pathname) : undefined;
  if (file === undefined) return new Response(undefined, { status: 404, headers: SECURITY_HEADERS });
  const headers = { ...SECURITY_HEADERS, 'Content-Type': file.type, 'Content-Length': String(file.size), 'Cache-Control': 'no-cache' };
  return new Response(request.method === 'HEAD' ? undefined : new Uint8Array(await readFile(file.path)), { status: 200, headers });
}
