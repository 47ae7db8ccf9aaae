import { createServer, type Server } from 'node:http';
import type { Peer } from './peer';

interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Stands where `app://` stands in Electron: hands each request to the program's own protocol handler, and gives its
 * answer as it is.
 * @param program the program under the harness
 */
export async function serveAppProtocol(program: Peer): Promise<Server> {
  const server = createServer((request, response) => {
    program.call<Served>('serve', { url: `http://${request.headers.host}${request.url}`, method: request.method ?? 'GET' }).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
