import type { Waiver } from '../../document/types';
import { objectOf, restore } from '../../interchange/carried';
import type { Found, Remark, Target, Thing, Tie } from '../found';
import { IdsTaken, inOrder, movedPlace, shownSame } from '../ours';
import type { XmlElement } from '../read-xml';
import { firstPage, type Cell } from './cells';
import { CellLanes } from './lanes';
import { shapeOf, suggestedFor, typeName } from './shapes';

/**
 * Finds things and ties on the first page of a draw.io file, ours or anybody's. In ours the properties come back from
 * the shapes' data, and what was changed there (names, labels, places, what is bound to what) is taken as it is there.
 * In others a shape's lane comes from the swimlane that it stands in, else from what stands at its height, and its kind
 * from its lane, its outline and its name.
 * @throws ImportError `no-diagram`, `too-much`
 */
export function readDrawio(root: XmlElement): Found {
  const { name, cells, more } = firstPage(root);
  const remarks: Remark[] = more === 0 ? [] : [{ code: 'more-pages', values: { count: more } }];
  const ids = new IdsTaken(remarks);
  const page = cells.find(({ data }) => data['lmv.project'] !== undefined)?.data ?? {};
  const byCell = new Map(cells.map((cell) => [cell.id, cell]));
  const lanes = new CellLanes(cells);
  const shapes = cells.filter((cell) => cell.vertex && lanes.isThing(cell));
  const holding = new Set(shapes.map(({ parent }) => parent));
  const things = new Map<string, Thing>();
  for (const cell of shapes) if (!things.has(cell.id)) things.set(cell.id, ourThing(cell, ids) ?? foreignThing(cell, lanes, holding.has(cell.id), ids));
  const placed = Array.from(things, ([cellId, thing]) => withParent(thing, cellId, byCell, things));
  const labels = edgeLabels(cells, byCell);
  const ties = cells.filter(({ edge }) => edge).map((cell) => tieOf(cell, things, labels, ids));
  const order = objectOf(page['lmv.order'] ?? '');
  const { format: _format, version: _version, id, title, waivers, ...extra } = restore(Object.fromEntries(Object.entries(page).filter(([key]) => !OF_THE_PAGE.includes(key)))) ?? {};
  const shown = objectOf(page['lmv.shown'] ?? '')?.['name'];
  return {
    title: typeof title === 'string' && shownSame(shown, name) ? title : name,
    ...(typeof id === 'string' && { id, extra, waivers: (waivers ?? []) as readonly Waiver[] }),
    ...(page['lmv.project'] !== undefined && { project: objectOf(page['lmv.project']) ?? {} }),
    things: inOrder(placed, order?.['elements']),
    ties: inOrder(ties, order?.['links']),
    remarks,
  };
}

/** Data of the page that is no property of the document. */
const OF_THE_PAGE: readonly string[] = ['lmv.project', 'lmv.order', 'lmv.shown'];

/** A shape that we drew: its data, with what was changed on the page. */
function ourThing({ data, label, heading, box, id: cellId }: Cell, ids: IdsTaken): Thing | undefined {
  const ours = restore(Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'lmv.shown')));
  if (!ours || typeof ours['kind'] !== 'string') return undefined;
  const shown = objectOf(data['lmv.shown'] ?? '');
  const { id, kind, parent: _parent, name, text, ...own } = ours;
  const saved = kind === 'note' ? text : name;
  const written = heading ?? (kind === 'note' ? label : (label.split('\n')[0] ?? ''));
  const same = shownSame(shown?.['name'], written);
  const called = kind === 'note' ? { text: same ? text : written, name } : { name: same ? saved : written, ...(text !== undefined && { text }) };
  return {
    id: ids.take(typeof id === 'string' && id !== '' ? id : cellId),
    type: kind,
    suggested: kind as Target,
    name: same ? (typeof saved === 'string' ? saved : '') : written,
    properties: Object.fromEntries(Object.entries({ ...own, ...called, ...movedPlace(own, shown?.['at'], box) }).filter(([, value]) => value !== undefined)),
  };
}

function foreignThing(cell: Cell, lanes: CellLanes, holds: boolean, ids: IdsTaken): Thing {
  const name = cell.label.trim();
  const lane = lanes.laneOf(cell);
  const shape = shapeOf(cell.style);
  const inside = lanes.insideThing(cell);
  const { kind, properties } = suggestedFor({ shape, name, holds, inside, ...(lane !== undefined && { lane }) });
  return { id: ids.take(cell.id), type: typeName(shape, lane, kind), suggested: kind, name, properties };
}

/** What a shape stands in: the nearest shape around it that is a thing itself. */
function withParent(thing: Thing, cellId: string, cells: ReadonlyMap<string, Cell>, things: ReadonlyMap<string, Thing>): Thing {
  const cell = cells.get(cellId);
  const parent = cell && things.get(cell.parent);
  return parent ? { ...thing, parent: parent.id } : thing;
}

/** Words on a line may stand in a cell of their own, whose parent is the edge. */
function edgeLabels(cells: readonly Cell[], byCell: ReadonlyMap<string, Cell>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const cell of cells) {
    if (!cell.vertex || byCell.get(cell.parent)?.edge !== true || cell.label.trim() === '') continue;
    labels.set(cell.parent, [labels.get(cell.parent), cell.label.trim()].filter((text) => text !== undefined).join(' '));
  }
  return labels;
}

function tieOf(cell: Cell, things: ReadonlyMap<string, Thing>, labels: ReadonlyMap<string, string>, ids: IdsTaken): Tie {
  const from = things.get(cell.source)?.id ?? cell.source;
  const to = things.get(cell.target)?.id ?? cell.target;
  const written = [cell.label.trim(), labels.get(cell.id)].filter((text) => text !== undefined && text !== '').join(' ');
  const ours = restore(Object.fromEntries(Object.entries(cell.data).filter(([key]) => key !== 'lmv.shown')));
  if (ours && typeof ours['id'] === 'string') {
    const { id, from: _from, to: _to, label: saved, ...own } = ours;
    const shown = objectOf(cell.data['lmv.shown'] ?? '')?.['label'];
    const label = shownSame(shown, written) ? saved : written;
    return { id: ids.take(id), from, to, turnable: false, properties: label === undefined ? own : { ...own, label } };
  }
  return { id: ids.take(cell.id), from, to, turnable: true, properties: written === '' ? {} : { label: written.replace(/\s+/gu, ' ') } };
}
