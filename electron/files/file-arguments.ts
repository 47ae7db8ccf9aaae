import path from 'node:path';
import { endingOf, READABLE } from './file-name';

/**
 * The files named on a command line.
 * @param argv the arguments after the program's own (and, unpackaged, after the folder it runs from)
 * @param folder the folder that relative names start from, absolute
 * @returns absolute paths
 */
export function fileArguments(argv: readonly string[], folder: string): readonly string[] {
  return argv.filter((argument) => !argument.startsWith('-') && READABLE.includes(endingOf(argument))).map((argument) => path.resolve(folder, argument));
}
