import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env, platform } from 'node:process';
import { app } from 'electron';
import { POLICY, type Policy } from '../../shared/policy';
import { log } from './log';

let current: Policy | undefined;
let broken: string | undefined;

/** The agency's settings for this computer; empty where its IT made none, or where the file can't be used. */
export function agencyPolicy(): Policy {
  current ??= readPolicy();
  return current;
}

/** Why the agency's file can't be used; undefined where it can, or where there is none. */
export function policyFault(): string | undefined {
  agencyPolicy();
  return broken;
}

/** Where an administrator puts the file, and nobody else can. */
export function policyFile(): string {
  const override = env['LANDSKAP_POLICY'];
  // For trying one out; an installed program listens to the administrator alone.
  if (override !== undefined && !app.isPackaged) return override;
  if (platform === 'win32') return path.join(env['ProgramData'] ?? String.raw`C:\ProgramData`, 'Landskap', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Landskap/policy.json';
  return '/etc/landskap/policy.json';
}

function readPolicy(): Policy {
  let text: string;
  try {
    text = readFileSync(policyFile(), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return refuse(error instanceof Error ? error.message : String(error));
    return {};
  }
  try {
    const parsed = POLICY.safeParse(JSON.parse(text));
    if (!parsed.success) return refuse(parsed.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`).join('\n'));
    log('policy-read', { settings: Object.keys(parsed.data).join('+') || 'none' });
    return parsed.data;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(reason: string): Policy {
  broken = reason;
  log('policy-broken');
  return {};
}
