import type { Waiver } from '../../document/types';
import type { Point } from '../../layout/geometry';
import { objectOf, restore, type Carried } from '../../interchange/carried';
import { isTurned, MAX_FOUND } from '../build';
import type { Found, Remark, Target, Thing, Tie } from '../found';
import { ImportError } from '../import-error';
import { childOf, childrenOf, type XmlElement } from '../read-xml';
import { IdsTaken, inOrder, movedPlace, shownSame } from '../ours';
import { componentTypes, suggestedTarget } from './types';

/** Relationships that say that one concept is in another. */
const CONTAINING = new Set(['Composition', 'Aggregation', 'Assignment', 'Realization']);

/**
 * Finds things and ties in an ArchiMate model in the Open Group's exchange format, ours or another tool's. In one of ours
 * the properties that ArchiMate has no word for come back; what was changed there (names, labels, places in the view)
 * is taken as it is there.
 * @throws ImportError `no-model`, `too-much`
 */
export function readArchimate(root: XmlElement): Found {
  if (root.name !== 'model' || !root.uri.startsWith('http://www.opengroup.org/xsd/archimate/')) throw new ImportError('no-model');
  const definitions = new Map(childrenOf(childOf(root, 'propertyDefinitions'), 'propertyDefinition').map((definition) => [definition.attributes['identifier'] ?? '', nameOf(definition)]));
  const model = carriedBy(root, definitions);
  const concepts = childrenOf(childOf(root, 'elements'), 'element');
  const relations = childrenOf(childOf(root, 'relationships'), 'relationship');
  if (concepts.length + relations.length > MAX_FOUND) throw new ImportError('too-much');
  const types = componentTypes(concepts, relations);
  const view = viewOf(root);
  const remarks: Remark[] = [];
  const ids = new IdsTaken(remarks);
  const byIdentifier = new Map<string, Thing>();
  for (const concept of concepts) {
    const identifier = concept.attributes['identifier'] ?? '';
    if (!byIdentifier.has(identifier)) byIdentifier.set(identifier, thingOf(concept, types, view, definitions, ids));
  }
  const notes = restoredNotes(model, root, ids);
  const ties = relations.flatMap((relation) => tieOf(relation, byIdentifier, definitions, ids));
  const order = objectOf(model['lmv.order'] ?? '');
  const own = restore(Object.fromEntries(Object.entries(model).filter(([key]) => !OF_THE_MODEL.includes(key))));
  const { format: _format, version: _version, id, waivers, title: savedTitle, ...extra } = own ?? {};
  const shown = objectOf(model['lmv.shown'] ?? '')?.['name'];
  return {
    title: typeof savedTitle === 'string' && shownSame(shown, nameOf(root)) ? savedTitle : nameOf(root),
    ...(typeof id === 'string' && { id, extra, waivers: (waivers ?? []) as readonly Waiver[] }),
    ...(model['lmv.project'] !== undefined && { project: objectOf(model['lmv.project']) ?? {} }),
    things: inOrder([...byIdentifier.values(), ...notes.things], order?.['elements']),
    ties: inOrder([...ties, ...notes.ties], order?.['links']),
    remarks,
  };
}

/** Properties of the model that are no properties of the document. */
const OF_THE_MODEL: readonly string[] = ['lmv.project', 'lmv.notes', 'lmv.order', 'lmv.shown'];

function thingOf(concept: XmlElement, types: ReadonlyMap<string, string>, view: ReadonlyMap<string, Point>, definitions: ReadonlyMap<string, string>, ids: IdsTaken): Thing {
  const identifier = concept.attributes['identifier'] ?? '';
  const type = types.get(identifier) ?? 'Element';
  const carried = carriedBy(concept, definitions);
  const shown = objectOf(carried['lmv.shown'] ?? '');
  const ours = restore(without(carried, 'lmv.shown'));
  const name = nameOf(concept);
  const note = childOf(concept, 'documentation')?.text;
  if (!ours || typeof ours['kind'] !== 'string') {
    return { id: ids.take(identifier), type, suggested: suggestedTarget(type), name, properties: { ...(note !== undefined && note.trim() !== '' && { note }) } };
  }
  const { id, kind, parent, name: savedName, note: savedNote, ...own } = ours;
  const sameName = shownSame(shown?.['name'], name);
  const kept = { ...own, ...(sameName ? { name: savedName } : {}), ...restoredNote(savedNote, note), ...movedPlace(own, shown?.['at'], view.get(identifier)) };
  return {
    id: ids.take(typeof id === 'string' && id !== '' ? id : identifier),
    type,
    suggested: kind as Target,
    name: sameName ? (typeof savedName === 'string' ? savedName : '') : name,
    ...(typeof parent === 'string' && { parent }),
    properties: defined(kept),
  };
}

/** A note that is blank stands in no documentation; any other is taken from there. */
function restoredNote(saved: unknown, shown: string | undefined): object {
  if (shown === undefined) return typeof saved === 'string' && saved.trim() === '' ? { note: saved } : {};
  return { note: typeof saved === 'string' && shownSame(saved, shown) ? saved : shown };
}

function tieOf(relation: XmlElement, things: ReadonlyMap<string, Thing>, definitions: ReadonlyMap<string, string>, ids: IdsTaken): readonly Tie[] {
  const { identifier = '', source = '', target = '' } = relation.attributes;
  const type = relation.attributes['xsi:type'] ?? '';
  const from = things.get(source);
  const to = things.get(target);
  // A parent that came back as a property needs no relationship.
  if (to?.parent !== undefined && to.parent === from?.id && CONTAINING.has(type)) return [];
  const label = nameOf(relation);
  const ours = restore(carriedBy(relation, definitions));
  if (ours && typeof ours['id'] === 'string') {
    const { id, from: savedFrom, to: savedTo, label: savedLabel, ...own } = ours;
    const ends = [from?.id ?? source, to?.id ?? target] as const;
    const turned = savedFrom === ends[1] && savedTo === ends[0];
    const kept = label.trim() === '' && (typeof savedLabel !== 'string' || savedLabel.trim() === '') ? savedLabel : shownSame(savedLabel, label) ? savedLabel : label;
    return [{ id: ids.take(id), from: turned ? ends[1] : ends[0], to: turned ? ends[0] : ends[1], turnable: false, properties: defined({ ...own, label: kept }) }];
  }
  const turn = from !== undefined && to !== undefined && from.suggested !== 'leave-out' && to.suggested !== 'leave-out' && isTurned(type, from.suggested, to.suggested);
  const [first, last] = turn ? [target, source] : [source, target];
  return [
    {
      id: ids.take(identifier),
      from: things.get(first)?.id ?? first,
      to: things.get(last)?.id ?? last,
      turnable: true,
      ...(CONTAINING.has(type) && !turn && { containing: true }),
      properties: label.trim() === '' ? {} : { label },
    },
  ];
}

/** Notes stand in the view as labels; what they have besides goes along in the model's properties. */
function restoredNotes(model: Carried, root: XmlElement, ids: IdsTaken): { readonly things: readonly Thing[]; readonly ties: readonly Tie[] } {
  const saved = objectOf(model['lmv.notes'] ?? '');
  if (!saved) return foreignNotes(root, ids);
  const things = listOf(saved['elements']).flatMap((note): readonly Thing[] => {
    const { id, kind: _kind, text, ...own } = note;
    if (typeof id !== 'string') return [];
    return [{ id: ids.take(id), type: 'Label', suggested: 'note', name: typeof text === 'string' ? text : '', properties: defined({ ...own, text }) }];
  });
  const ties = listOf(saved['links']).flatMap((link): readonly Tie[] => {
    const { id, from, to, ...own } = link;
    return typeof id === 'string' && typeof from === 'string' && typeof to === 'string' ? [{ id: ids.take(id), from, to, turnable: false, properties: own }] : [];
  });
  return { things, ties };
}

/** Another tool's notes: what its first view says. */
function foreignNotes(root: XmlElement, ids: IdsTaken): { readonly things: readonly Thing[]; readonly ties: readonly Tie[] } {
  const things = nodesIn(firstView(root)).flatMap((node): readonly Thing[] => {
    const label = childOf(node, 'label')?.text ?? '';
    if (node.attributes['xsi:type'] !== 'Label' || label.trim() === '') return [];
    return [{ id: ids.take(node.attributes['identifier'] ?? ''), type: 'Label', suggested: 'note', name: label }];
  });
  return { things, ties: [] };
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null) : [];
}

function firstView(root: XmlElement): XmlElement | undefined {
  return childOf(childOf(childOf(root, 'views'), 'diagrams'), 'view');
}

/** Where the first view has each element. */
function viewOf(root: XmlElement): ReadonlyMap<string, Point> {
  const boxes = new Map<string, Point>();
  for (const { attributes } of nodesIn(firstView(root))) {
    const concept = attributes['elementRef'];
    const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
    if (concept !== undefined && !boxes.has(concept) && Number.isFinite(x) && Number.isFinite(y)) boxes.set(concept, { x, y });
  }
  return boxes;
}

function nodesIn(element: XmlElement | undefined): readonly XmlElement[] {
  return childrenOf(element, 'node').flatMap((node) => [node, ...nodesIn(node)]);
}

function nameOf(element: XmlElement): string {
  return childOf(element, 'name')?.text ?? '';
}

function carriedBy(element: XmlElement, definitions: ReadonlyMap<string, string>): Carried {
  const entries = childrenOf(childOf(element, 'properties'), 'property').map(
    (property) => [definitions.get(property.attributes['propertyDefinitionRef'] ?? '') ?? '', childOf(property, 'value')?.text ?? ''] as const,
  );
  return Object.fromEntries(entries);
}

function without(carried: Carried, name: string): Carried {
  return Object.fromEntries(Object.entries(carried).filter(([key]) => key !== name));
}

function defined(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
