import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { IDENTITY_PATH, identify } from './identity';
import { SECURITY_HEADERS } from './policy';
import { findStaticFile } from './static-file';

/** What a server of the window needs to know. */
export interface ServeOptions {
  /** The built window's folder, absolute. */
  readonly root: string;
  /** The port on 127.0.0.1; 0 for any free one. */
  readonly port: number;
  /** This person's secret (see `identity`). */
  readonly secret: string;
  readonly version: string;
}

/** A server that runs. */
export interface WindowServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string;
  /** Stops it, cutting open connections. */
  close(): Promise<void>;
}

/** The port is taken by somebody else. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/**
 * Serves the built window on loopback, to this computer only: GET and HEAD, the exact host, no write of any kind.
 * @throws PortTakenError where the port is taken
 */
export async function serveWindow(options: ServeOptions): Promise<WindowServer> {
  const server = createServer({ requestTimeout: 10_000, maxHeaderSize: 16_384 });
  await listen(server, options.port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, { ...options, port }).catch(() => response.destroy());
  });
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(`port ${port} is taken`) : error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServeOptions): Promise<void> {
  const refused = refusalOf(request, options.port);
  if (refused !== undefined) return send(request, response, refused, refused === 405 ? { Allow: 'GET, HEAD' } : {});

  const [pathname = '/', query = ''] = (request.url ?? '/').split('?', 2);
  if (pathname === IDENTITY_PATH) {
    const identity = identify(options.secret, new URLSearchParams(query).get('nonce') ?? '', options.version);
    if (identity === undefined) return send(request, response, 400);
    return send(request, response, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }, JSON.stringify(identity));
  }

  const file = await findStaticFile(options.root, pathname);
  if (file === undefined) return send(request, response, 404);
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': file.type,
    'Content-Length': file.size,
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(file.path), response);
}

/**
 * Why a request is not answered, as an HTTP status. The exact host defeats DNS rebinding; Sec-Fetch-Site keeps other
 * pages in the same browser from reading or framing the window (programs that are no browser do not send it).
 */
function refusalOf(request: IncomingMessage, port: number): number | undefined {
  if (request.headers.host !== `127.0.0.1:${port}`) return 421;
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
  return undefined;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}, body = ''): void {
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
