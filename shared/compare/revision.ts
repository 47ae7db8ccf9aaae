import type { LmvDocument } from '../document/types';
import { isBlank } from '../drawing/labels';
import { documentHash } from '../export/hash';
import { dateInWords, frameWord } from '../messages/frame';
import type { Lang } from '../messages/lang';

/** Title, agency, state, revision, date and short hash of one of two drawings. */
export function revisionOf(document: LmvDocument, lang: Lang): string {
  return [titleOf(document, lang), document.project.agency ?? '', ...statesOf(document, lang), documentHash(document)].filter((text) => !isBlank(text)).join('  ·  ');
}

/**
 * What the earlier of two drawings is called in “changes since …”: by its revision and date, and by title and state where they are
 * other ones now. Where that would be the later one's name too, its short hash tells them apart.
 */
export function sinceWords(before: LmvDocument, after: LmvDocument, lang: Lang): string {
  const title = titleOf(before, lang) === titleOf(after, lang) ? [] : [`“${titleOf(before, lang)}”`];
  const [facts, now] = [before, after].map((document) => statesOf(document, lang).filter((text) => !isBlank(text)).join(', ')) as [string, string];
  const hash = title.length === 0 && (facts === now || facts === '') ? [documentHash(before)] : [];
  return [...title, ...(facts === '' ? [] : [facts]), ...hash].join(', ');
}

function titleOf({ title }: LmvDocument, lang: Lang): string {
  return isBlank(title) ? frameWord('untitled', lang) : title;
}

function statesOf({ project: { state, revision, date } }: LmvDocument, lang: Lang): readonly string[] {
  return [
    state === 'as-is' ? 'As-Is' : state === 'to-be' ? 'To-Be' : (state ?? ''),
    revision === undefined || isBlank(revision) ? '' : `${frameWord('revision', lang)} ${revision}`,
    date === undefined ? '' : dateInWords(date, lang),
  ];
}
