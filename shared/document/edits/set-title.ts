import type { LmvDocument } from '../types';

/** Gives the drawing a title, kept as typed. */
export function setTitle(document: LmvDocument, title: string): LmvDocument {
  return title === document.title ? document : { ...document, title };
}
