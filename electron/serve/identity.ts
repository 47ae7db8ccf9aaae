import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where a server is asked who it is: `/.landskap/identity?nonce=…`. */
export const IDENTITY_PATH = '/.landskap/identity';

/** What a server of ours answers. */
export interface Identity {
  readonly app: 'landskap';
  readonly version: string;
  /** HMAC-SHA256 of the asker's nonce with this person's secret, in hex: other people's servers can't know it. */
  readonly proof: string;
}

/** Who stands on a port. */
export type Stranger = 'ours' | 'another-user' | 'foreign';

const NONCE = /^[0-9a-f]{32}$/;

/** A fresh question, 32 hex digits. */
export function newNonce(): string {
  return randomBytes(16).toString('hex');
}

/**
 * The secret of this person on this computer; made at first use. It proves to a second start that the server on the
 * port is one's own and not that of another person on a shared machine.
 * @param folder the program's folder for this person; made if missing
 */
export async function readSecret(folder: string): Promise<string> {
  const file = path.join(folder, 'server-secret');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    // 'wx' so that of two starts at the same moment one writes and both read the same.
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFile(file, 'utf8');
}

/**
 * Answers the question who one is.
 * @returns undefined where the nonce is not one
 */
export function identify(secret: string, nonce: string, version: string): Identity | undefined {
  if (!NONCE.test(nonce)) return undefined;
  return { app: 'landskap', version, proof: proofOf(secret, nonce) };
}

/**
 * Asks whatever stands on a loopback port who it is.
 * @param port 1 to 65535
 * @param secret this person's secret
 * @param timeout ms to wait for an answer
 */
export async function askWho(port: number, secret: string, timeout = 3000): Promise<Stranger> {
  const nonce = newNonce();
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${IDENTITY_PATH}?nonce=${nonce}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? '0') > 1000) return 'foreign';
    const said: unknown = await answer.json();
    if (!isIdentity(said)) return 'foreign';
    const expected = Buffer.from(proofOf(secret, nonce));
    const given = Buffer.from(said.proof);
    return given.length === expected.length && timingSafeEqual(given, expected) ? 'ours' : 'another-user';
  } catch {
    return 'foreign';
  }
}

function proofOf(secret: string, nonce: string): string {
  return createHmac('sha256', secret).update(nonce).digest('hex');
}

function isIdentity(value: unknown): value is Identity {
  return typeof value === 'object' && value !== null && 'app' in value && value.app === 'landskap' && 'proof' in value && typeof value.proof === 'string';
}
