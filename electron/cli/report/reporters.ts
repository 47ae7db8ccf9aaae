import type { CheckFormat } from '../command';
import type { Reporter } from './reporter';

/** Loads the reporter of a format; the others, and what they need, are left where they are. */
export async function loadReporter(format: CheckFormat): Promise<Reporter> {
  switch (format) {
    case 'json':
      return (await import('./json-reporter')).jsonReporter;
    case 'sarif':
      return (await import('./sarif-reporter')).sarifReporter;
    default:
      return (await import('./text-reporter')).textReporter;
  }
}
