import { DrawingIndex } from '../../shared/document/drawing-index';
import { addElement, addLink, moveElements, removeElements, removeLinks, rename, reorderElement, reparent, setLinkProperty, setProject, setProperty, setTitle, waive } from '../../shared/document/edits';
import type { ElementKind, LmvDocument } from '../../shared/document/types';
import { check } from '../../shared/rules/check';
import { checkAgain } from '../../shared/rules/check-again';
import { RULES } from '../../shared/rules/registry';
import { generateDrawing } from '../support/generate-drawing';
import { measure, type Row } from './measure';

type Edits = Readonly<Record<string, (document: LmvDocument) => LmvDocument>>;

/** What people do to a drawing, one of each; `id` picks from the middle, where an edit moves most of what comes behind. */
function editsOf(document: LmvDocument): Edits {
  const id = (kind: ElementKind): string => {
    const ids = document.elements.flatMap((element) => (element.kind === kind ? [element.id] : []));
    return ids[ids.length >> 1] ?? '';
  };
  const link = document.links[document.links.length >> 1]?.id ?? '';
  const has = (kind: ElementKind): boolean => id(kind) !== '';
  return {
    'rename an application': (now) => rename(now, id('application'), 'Diubah'),
    ...(has('process') && { 'rename a process': (now: LmvDocument) => rename(now, id('process'), 'Diubah') }),
    ...(has('process') && { 'set a process’s mode': (now: LmvDocument) => setProperty(now, id('process'), 'mode', undefined) }),
    ...(has('channel') && { 'set a channel’s medium': (now: LmvDocument) => setProperty(now, id('channel'), 'medium', undefined) }),
    ...(has('site') && { 'set a site’s location': (now: LmvDocument) => setProperty(now, id('site'), 'location', undefined) }),
    'set an application’s kind': (now) => setProperty(now, id('application'), 'applicationKind', undefined),
    'set a link’s method': (now) => setLinkProperty(now, link, 'method', 'method-other'),
    'add an element': (now) => addElement(now, { id: 'baharu', kind: 'process', name: 'Proses baharu', x: 0, y: 0 }),
    'add a link': (now) => addLink(now, { id: 'baharu', from: id('application'), to: id('system') }),
    'remove a link': (now) => removeLinks(now, [link]),
    'remove a system': (now) => removeElements(now, [id('system')]),
    ...(has('module') && { 'remove an application': (now: LmvDocument) => removeElements(now, [id('application')]) }),
    ...(has('module') && { 'move a module into another': (now: LmvDocument) => reparent(now, id('module'), now.elements.find(({ kind }) => kind === 'application')?.id) }),
    'reorder an element': (now) => reorderElement(now, id('system'), now.elements[0]?.id),
    'set the project’s agency': (now) => setProject(now, { agency: 'Agensi Lain' }),
    'set the title': (now) => setTitle(now, 'Diubah'),
    'waive a finding': (now) => waive(now, { rule: 'application-several', reason: 'Dipersetujui' }),
    'move an element': (now) => moveElements(now, [{ id: id('system'), x: 7, y: 7 }]),
  };
}

/** One application with so many systems that each exchange data with it. */
function star(links: number): LmvDocument {
  const drawing = generateDrawing(1);
  const systems = Array.from({ length: links }, (_, i) => ({ id: `s${i}`, kind: 'system' as const, name: `Sistem ${i}`, ...(i % 3 > 0 && { agency: `Agensi ${i}`, scope: 'external' }) }));
  return {
    ...drawing,
    elements: [{ id: 'a', kind: 'application', name: 'Aplikasi' }, ...systems],
    links: systems.map(({ id }, i) => ({ id: `l${i}`, from: id, to: 'a', ...(i % 2 === 0 && { method: 'method-mygdx', data: [{ name: `Data ${i}`, classification: '' }] }) })),
  };
}

/** The drawings to edit: a large one of realistic shape, and one in which everything hangs on one element. */
export const LARGE: readonly (readonly [title: string, document: LmvDocument])[] = [
  ['2,000 elements', generateDrawing(2000)],
  ['one application with 2,000 links', star(2000)],
];

/**
 * Times look-ups and check together after each kind of edit, as the window does them.
 * @returns the whole check, the median and the worst of the edits, then each edit
 */
export async function benchEdits(document: LmvDocument): Promise<Row[]> {
  const index = new DrawingIndex(document);
  const whole = await measure(() => check(new DrawingIndex(document), RULES, 'submission'), 600);
  const rows: Row[] = [];
  for (const [what, edit] of Object.entries(editsOf(document))) {
    const edited = edit(document);
    let found = checkAgain(index, RULES, 'submission', []);
    let now = index;
    // Forth and back, so that each run starts from what the edit before it left.
    const timing = await measure(() => {
      now = new DrawingIndex(now.document === document ? edited : document, now);
      found = checkAgain(now, RULES, 'submission', found);
    }, 200);
    rows.push({ what: `  ${what}`, timing });
  }
  const byMedian = rows.toSorted((a, b) => a.timing.median - b.timing.median);
  return [
    { what: 'whole check', timing: whole },
    ...titled('the median edit', byMedian[byMedian.length >> 1]),
    ...titled(`the worst:${byMedian.at(-1)?.what.slice(1) ?? ''}`, byMedian.at(-1)),
    ...rows,
  ];
}

function titled(title: string, row: Row | undefined): readonly Row[] {
  return row ? [{ what: title, timing: row.timing }] : [];
}
