import { app } from './en/app';
import { canvas } from './en/canvas';
import { commands } from './en/commands';
import { edits } from './en/edits';
import { terms } from './en/terms';

import type { ms } from './ms';

/** All words of the window in English. */
export const en: Readonly<Record<keyof typeof ms, string>> = { ...app, ...canvas, ...commands, ...edits, ...terms };
