import { version } from '../../package.json';

/** What a submission pack says of the program that made it; the window says the same. */
export const PROGRAM = `Landskap ${version}`;
