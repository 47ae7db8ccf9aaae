import type { LmvDocument } from '../../shared/document/types';
import { checkDocument, stageOf } from '../../shared/rules/check';
import { RULES } from '../../shared/rules/registry';
import { summarise } from '../../shared/rules/summarise';
import type { LibraryEntry } from './database';

/** What the start page says about a drawing. */
export function factsOf(document: LmvDocument): Pick<LibraryEntry, 'id' | 'title' | 'agency' | 'state' | 'stage' | 'elements' | 'findings'> {
  const { error, warning, hint } = summarise(checkDocument(document, RULES));
  return {
    id: document.id,
    title: document.title,
    agency: document.project.agency ?? '',
    state: document.project.state ?? '',
    stage: stageOf(document),
    elements: document.elements.length,
    findings: { error, warning, hint },
  };
}
