import { isNamed } from '../../shared/adding/next/search-steps';
import type { NextSteps } from '../../shared/adding/next/steps';
import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { Element } from '../../shared/document/types';
import { kindName } from '../../shared/messages/frame';
import { refusalBetween } from '../canvas/connection';
import { refusalText } from '../canvas/refusal-text';
import { shownName } from '../inspector/shown-name';
import { filled, linkRow, MOST, type NextGroup, type NextRow, type Words } from './next-rows';

/**
 * The elements of the drawing that those stood on can be linked with, and below them those that they cannot be linked
 * with, each with the reason.
 * @param query what was typed: words of names or of kinds; blank for all of them
 */
export function linkGroups(index: DrawingIndex, stood: readonly Element[], { existing }: NextSteps, query: string, words: Words): readonly NextGroup[] {
  const { t } = words;
  const fits = (element: Element): boolean => query.trim() === '' || isNamed(element, query);
  const not = new Set([...stood, ...existing.map(({ other }) => other)]);
  return filled([
    ['existing', t('next.existing'), existing.filter(({ other }) => fits(other)).slice(0, MOST).map((step) => linkRow(step, words))],
    ['refused', t('next.refused'), index.document.elements.filter((other) => !not.has(other) && fits(other)).slice(0, MOST).map((other) => refusedRow(index, stood, other, words))],
  ]);
}

function refusedRow(index: DrawingIndex, stood: readonly Element[], other: Element, { lang, t }: Words): NextRow {
  const refusal = stood.map(({ id }) => refusalBetween(index, id, other.id)).find((each) => each !== undefined);
  // What is against none of them alone is linked with each in another way.
  const reason = refusal || stood.length === 1 ? refusalText(refusal ?? { why: 'linked' }, lang) : t('next.otherWays');
  return { id: other.id, step: undefined, kind: other.kind, label: shownName(other, lang), detail: `${kindName(other.kind, lang)} · ${reason}`, names: [] };
}
