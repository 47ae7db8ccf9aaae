import type { Host } from '../../shared/host';
import { browserHost } from './browser';
import { electronHost } from './electron';

/** The host this window runs in, chosen once at start. */
export const host: Host = electronHost() ?? browserHost();
