import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of the built window, ready to be sent. */
export interface StaticFile {
  /** Absolute, with symbolic links resolved. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, with its charset for text. */
  readonly type: string;
  /** Whether the name changes with its content, so that a browser may keep it for good. */
  readonly immutable: boolean;
}

/** Only what the window is made of is served; an ending that is not here is no file of ours. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.lmv': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Finds the file that an address names.
 * @param root the built window's folder, absolute
 * @param pathname the address's path, still percent-encoded, starting with `/`; `/` stands for `/index.html`
 * @returns undefined where there is no such file, or where the address leads out of the folder, by `..`, by an encoded
 * separator or by a symbolic link
 */
export async function findStaticFile(root: string, pathname: string): Promise<StaticFile | undefined> {
  const segments = segmentsOf(pathname === '/' ? '/index.html' : pathname);
  const name = segments?.at(-1);
  if (segments === undefined || name === undefined) return undefined;
  const type = TYPES[path.extname(name).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    const base = await realpath(root);
    const file = await realpath(path.join(base, ...segments));
    if (!file.startsWith(base + path.sep)) return undefined;
    const facts = await stat(file);
    if (!facts.isFile()) return undefined;
    return { path: file, size: facts.size, type, immutable: HASHED.test(pathname) };
  } catch {
    return undefined;
  }
}

/** The parts of a path, decoded once; undefined where one of them could mean another folder or a hidden file. */
function segmentsOf(pathname: string): readonly string[] | undefined {
  let decoded: string[];
  try {
    decoded = pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const safe = decoded.every((segment) => segment !== '' && !segment.startsWith('.') && !/[/\\:\0]/.test(segment));
  return safe ? decoded : undefined;
}
