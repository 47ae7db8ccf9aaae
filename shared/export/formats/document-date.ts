import type { LmvDocument } from '../../document/types';

/** The first moment that a ZIP archive can name: for documents without a date of their own. */
const EARLIEST = '1980-01-01T00:00:00.000Z';

/**
 * The date that an exported file says it was made on: the document's own, at midnight UTC. Never the clock's, so that
 * the same document gives the same bytes on every day.
 * @returns an ISO date and time; 1 January 1980 where the document has no date, or none that a file can hold
 */
export function documentDate({ project: { date } }: Pick<LmvDocument, 'project'>): string {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return EARLIEST;
  const time = Date.parse(`${date}T00:00:00.000Z`);
  return Number.isNaN(time) || time < Date.parse(EARLIEST) ? EARLIEST : new Date(time).toISOString();
}
