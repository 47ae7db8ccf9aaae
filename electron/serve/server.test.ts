import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWho, readSecret } from './identity';
import { CONTENT_SECURITY_POLICY } from './policy';
import { PortTakenError, serveWindow, type WindowServer } from './server';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder: string;
let server: WindowServer;
const secret = 'a'.repeat(64);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-serve-'));
  const root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>Landskap</title>');
  writeFileSync(path.join(root, 'assets', 'index-Ab3_xY-9.js'), 'export {};');
  writeFileSync(path.join(root, 'notes.sh'), 'echo no file of the window');
  writeFileSync(path.join(root, '.hidden.json'), '{}');
  writeFileSync(path.join(folder, 'outside.json'), '{"secret":true}');
  symlinkSync(path.join(folder, 'outside.json'), path.join(root, 'link.json'));
  server = await serveWindow({ root, port: 0, secret, version: '1.2.3' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the server, with headers that `fetch` would not let through. */
function ask(target: string, options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path: target, method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the loopback server', () => {
  it('serves the window with its limits', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    expect(page.body).toContain('Landskap');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await ask('/assets/index-Ab3_xY-9.js')).headers['cache-control']).toContain('immutable');
  });

  it('answers HEAD without a body', async () => {
    const page = await ask('/index.html', { method: 'HEAD' });
    expect(page.status).toBe(200);
    expect(page.body).toBe('');
    expect(Number(page.headers['content-length'])).toBeGreaterThan(0);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await ask('/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('GET, HEAD');
  });

  it.each(['localhost', 'example.org', '127.0.0.1', '127.0.0.1:1', '[::1]'])('refuses the host %s', async (host) => {
    expect((await ask('/', { headers: { host } })).status).toBe(421);
  });

  it.each(['cross-site', 'same-site'])('refuses requests that are %s', async (site) => {
    expect((await ask('/', { headers: { 'sec-fetch-site': site } })).status).toBe(403);
  });

  it.each(['same-origin', 'none'])('answers requests that are %s', async (site) => {
    expect((await ask('/', { headers: { 'sec-fetch-site': site } })).status).toBe(200);
  });

  it.each([
    '/../outside.json',
    '/%2e%2e/outside.json',
    '/..%2foutside.json',
    '/assets/../../outside.json',
    '/assets/%2e%2e%2f%2e%2e%2foutside.json',
    '/..%5coutside.json',
    '/link.json',
    '/.hidden.json',
    '/notes.sh',
    '/assets',
    '/assets/',
    '//outside.json',
    '/index.html%00.json',
    '/%',
    '/C:/outside.json',
    '/missing.js',
  ])('finds nothing at %s', async (target) => {
    const answer = await ask(target);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
  });

  it('finds nothing where a request names an address outright', async () => {
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(`GET file:///etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`));
      let text = '';
      socket.setEncoding('utf8').on('data', (part: string) => (text += part));
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1\.1 404 /);
  });
});

describe('who stands on a port', () => {
  it('knows its own server', async () => {
    expect(await askWho(server.port, secret)).toBe('ours');
  });

  it('tells the server of another person', async () => {
    expect(await askWho(server.port, 'b'.repeat(64))).toBe('another-user');
  });

  it('answers nothing but a proper question', async () => {
    expect((await ask('/.landskap/identity?nonce=x')).status).toBe(400);
    expect((await ask('/.landskap/identity')).status).toBe(400);
  });

  it('takes whatever does not answer as foreign', async () => {
    const mute = createServer((socket) => void socket.on('data', () => socket.end('SSH-2.0\r\n'))).listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    const address = mute.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await askWho(port, secret, 500)).toBe('foreign');
    await new Promise((resolve) => mute.close(resolve));
  });

  it('says that a port is taken', async () => {
    await expect(serveWindow({ root: folder, port: server.port, secret, version: '1' })).rejects.toThrow(PortTakenError);
  });

  it('makes one secret for one person, for nobody else to read', async () => {
    const home = path.join(folder, 'person');
    const [first, second] = await Promise.all([readSecret(home), readSecret(home)]);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toBe(first);
  });
});
