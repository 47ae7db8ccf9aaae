import type { LmvDocument } from '../../document/types';
import { locationInName } from '../queries/location-in-name';
import { isBlank } from '../terms/is-blank';
import { addLink } from './add-link';
import { ensureElement } from './ensure-element';
import { onlyOfKind } from './only-of-kind';
import { setElementProperty } from './set-element-property';

/** A site wanted in a drawing: one of these kinds of location. */
export interface WantedSite {
  /** Whether a kind of location is one of those wanted. */
  readonly accepts: (location: string) => boolean;
  /** The kind of location and the name that a new one gets. */
  readonly location: string;
  readonly name: string;
}

/**
 * Sees to it that a drawing has a site of some kind of location: one whose name says so gets its location; else a new
 * one is added, which hosts the application where the drawing has just one.
 */
export function ensureSite(document: LmvDocument, { accepts, location, name }: WantedSite, newId: () => string): LmvDocument {
  for (const site of document.elements) {
    if (site.kind !== 'site' || !isBlank(site.location)) continue;
    const said = locationInName(site.name);
    const told = said && accepts(said.id) ? setElementProperty(document, site.id, 'location', said.id) : undefined;
    if (told) return told;
  }
  const site = ensureElement(document, { kind: 'site', value: location, name }, newId);
  const application = onlyOfKind(site.document, 'application');
  return application ? addLink(site.document, { id: newId(), from: application.id, to: site.id }) : site.document;
}
