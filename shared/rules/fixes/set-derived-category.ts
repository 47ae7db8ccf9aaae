import { DrawingIndex } from '../../document/drawing-index';
import type { LmvDocument } from '../../document/types';
import { e2eClass } from '../e2e-class';
import { setElementProperty } from './set-element-property';

/**
 * The document with a service's category set to the one that its channels and processes give (paras 6.4.3 to 6.4.5).
 * @param id the service's id
 * @returns undefined where the drawing does not say enough, or says what the service has already
 */
export function setDerivedCategory(document: LmvDocument, id: string | undefined): LmvDocument | undefined {
  const index = new DrawingIndex(document);
  const service = id === undefined ? undefined : index.element(id);
  if (service?.kind !== 'service') return undefined;
  const { category } = e2eClass(index, service);
  return category === undefined || category === service.category ? undefined : setElementProperty(document, service.id, 'category', category);
}
