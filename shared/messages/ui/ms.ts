import { app } from './ms/app';
import { canvas } from './ms/canvas';
import { commands } from './ms/commands';
import { edits } from './ms/edits';
import { terms } from './ms/terms';

/** All words of the window in Malay: the language the keys are defined in. */
export const ms = { ...app, ...canvas, ...commands, ...edits, ...terms } as const;
