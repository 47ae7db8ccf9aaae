import type { LmvDocument } from '../../shared/document/types';
import { checkDocument, stageOf } from '../../shared/rules/check';
import { RULES } from '../../shared/rules/registry';
import type { Finding } from '../../shared/rules/rule';
import { summarise } from '../../shared/rules/summarise';
import type { LibraryEntry } from './database';

/**
 * What the start page says about a drawing.
 * @param findings of its check, where they are at hand
 */
export function factsOf(document: LmvDocument, findings: readonly Finding[] = checkDocument(document, RULES)): Pick<LibraryEntry, 'id' | 'title' | 'agency' | 'state' | 'stage' | 'elements' | 'findings'> {
  const { error, warning, hint } = summarise(findings);
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
