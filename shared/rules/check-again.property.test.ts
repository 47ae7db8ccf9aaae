import { array, assert, constantFrom, integer, nat, oneof, property, record, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDrawing } from '../../test/support/generate-drawing';
import { allEntries } from '../catalogue/catalogue';
import { DrawingIndex } from '../document/drawing-index';
import { addLink, EditError, setLinkProperty, setProject, setProperty } from '../document/edits';
import { KINDS } from '../document/kinds';
import { applyRandomEdit, randomEdits, type RandomEdit } from '../document/random-edit.testing';
import type { LmvDocument } from '../document/types';
import { check, stageOf } from './check';
import { checkAgain } from './check-again';
import { RULES } from './registry';
import type { Finding } from './rule';

interface Telling {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
type Step = Telling | RandomEdit;


const ENTRIES = allEntries().map(({ id }) => id);
const at = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

/** Edits that rules look at: catalogue values, names, links, data and the project's fields. */
function tell(document: LmvDocument, { what, a, b, c }: Telling, newId: () => string): LmvDocument {
  const element = at(document.elements, a);
  const link = at(document.links, a);
  const value = c % 4 === 0 ? undefined : c % 4 === 1 ? '' : at(ENTRIES, c);
  if (what === 0) return element ? setProperty(document, element.id, 'name', c % 3 === 0 ? '' : at(document.elements, b)?.name) : document;
  if (what === 1) return element ? setProperty(document, element.id, at(KINDS[element.kind].properties, b), likeIt(element, at(KINDS[element.kind].properties, b), value)) : document;
  if (what === 2) return link ? setLinkProperty(document, link.id, 'method', value) : document;
  if (what === 3) return link ? setLinkProperty(document, link.id, 'data', c % 3 === 0 ? undefined : [{ name: at(['Nama', 'Alamat', ''], b), classification: value ?? '' }]) : document;
  if (what === 4) return setProject(document, { [at(['agency', 'category', 'sector', 'domain', 'objective', 'state', 'stage'], b)]: c % 2 === 0 ? value : at(['submission', 'draft', 'to-be', 'JDN'], c) });
  if (what === 5) return link ? addLink(document, { id: newId(), from: link.from, to: link.to, method: value }) : document;
  return { ...document, waivers: c % 2 === 0 ? [] : [{ rule: at(RULES, c).id, reason: 'Dipersetujui', ...(b % 2 === 0 && element && { element: element.id }) }] };
}

/** A value of the kind that the property has. */
function likeIt(element: object, key: string, value: string | undefined): unknown {
  if (key === 'mode') return at(['online', 'manual'], value?.length ?? 0);
  const now = (element as Readonly<Record<string, unknown>>)[key];
  return typeof now === 'object' ? undefined : value;
}

const steps: Arbitrary<Step> = oneof(record({ what: nat(6), a: nat(5000), b: nat(5000), c: nat(5000) }), randomEdits);

function after(document: LmvDocument, step: Step, newId: () => string): LmvDocument {
  try {
    return 'what' in step ? tell(document, step, newId) : applyRandomEdit(document, step, newId);
  } catch (error) {
    if (error instanceof EditError) return document;
    throw error;
  }
}

describe('checking again, over many edits', () => {
  it('finds what a check of everything finds, and keeps what is equal as it was', () => {
    assert(
      property(
        record({ seed: nat(10_000), size: integer({ min: 1, max: 70 }), edits: array(steps, { minLength: 1, maxLength: 12 }), undo: array(constantFrom(0, 1, 2, 3), { maxLength: 4 }) }),
        ({ seed, size, edits, undo }) => {
          let next = 0;
          const states = [generateDrawing(size, seed)];
          for (const edit of edits) states.push(after(states.at(-1) as LmvDocument, edit, () => `new-${++next}`));
          // Back to earlier states and forth again, several edits at once.
          for (const back of undo) states.push(at(states, Math.max(0, states.length - 1 - back)));
          let index: DrawingIndex | undefined;
          let found: readonly Finding[] = [];
          for (const document of states) {
            index = new DrawingIndex(document, index);
            const before = new Map(found.map((finding) => [JSON.stringify(finding), finding]));
            const stage = stageOf(document);
            const again = checkAgain(index, RULES, stage, found);
            expect(JSON.stringify(again)).toBe(JSON.stringify(check(new DrawingIndex(document), RULES, stage)));
            // What says the same is the same object, also the list.
            expect(again.filter((finding) => (before.get(JSON.stringify(finding)) ?? finding) !== finding)).toEqual([]);
            expect(again === found).toBe(JSON.stringify(again) === JSON.stringify(found));
            found = again;
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
