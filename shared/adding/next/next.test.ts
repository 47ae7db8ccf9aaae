import { describe, expect, it } from 'vitest';
import { newDocument } from '../../document/create';
import { DrawingIndex } from '../../document/drawing-index';
import { ELEMENT_KINDS, KINDS } from '../../document/kinds';
import { linkMeaning } from '../../document/link-meaning';
import type { Element, Link, LmvDocument } from '../../document/types';
import { searchSteps } from './search-steps';
import { nextSteps, type NextStep } from './steps';
import { takeStep } from './take-step';
import { kindsNext, waysTo } from './ways';

function drawing(elements: readonly Element[], links: readonly Link[] = []): LmvDocument {
  return { ...newDocument({ id: 'd' }), elements, links };
}

function stepsFrom(document: LmvDocument, ...ids: readonly string[]) {
  const index = new DrawingIndex(document);
  return nextSteps(index, ids.map((id) => index.element(id) as Element));
}

function take(document: LmvDocument, step: NextStep | undefined, stood: readonly string[], ...names: readonly string[]): LmvDocument {
  let count = 0;
  if (!step) throw new Error('no such step');
  return takeStep(document, step, { stood, names, lang: 'ms', newId: () => `n${++count}` }).document;
}

const arrows = ({ links }: LmvDocument): readonly string[] => links.map(({ from, to }) => `${from}>${to}`);

describe('what may follow', () => {
  it('is exactly what the link table and the containers allow', () => {
    for (const stood of ELEMENT_KINDS) {
      for (const other of ELEMENT_KINDS) {
        const allowed = linkMeaning(stood, other) !== undefined || linkMeaning(other, stood) !== undefined || KINDS[other].parents?.includes(stood) === true;
        expect({ stood, other, offered: waysTo(stood, other).length > 0 }).toEqual({ stood, other, offered: allowed });
      }
    }
  });

  it('begins with the likeliest kind, and ends with what may come before', () => {
    const stood = ['user', 'channel', 'service', 'process', 'application', 'site'] as const;
    expect(stood.map((kind) => kindsNext(new Set([kind]))[0]?.kind)).toEqual(['channel', 'service', 'process', 'process', 'module', 'network']);
    expect(kindsNext(new Set(['channel'])).map(({ kind }) => kind)).toEqual(['service', 'platform', 'user', 'note']);
  });

  it('asks which way data flows to a system, and takes a registry to be read', () => {
    expect(waysTo('application', 'system')).toEqual(['out', 'in', 'both']);
    expect(waysTo('application', 'dataset')[0]).toBe('in');
  });

  it('of several elements is what all of them allow', () => {
    const document = drawing([{ id: 'u', kind: 'user' }, { id: 'a', kind: 'application' }, { id: 'm', kind: 'module', parent: 'a' }]);
    expect(stepsFrom(document, 'u', 'a').kinds.map(({ item }) => item.kind)).toEqual(['note']);
    expect(stepsFrom(document, 'a', 'm').kinds.map(({ item }) => item.kind)).not.toContain('module');
  });

  it('puts first what the drawing lacks: the gateway, the next process, the controls that are not there', () => {
    const document = drawing(
      [{ id: 'u', kind: 'user' }, { id: 's', kind: 'service' }, { id: 'p', kind: 'process', process: 'process-certify' }, { id: 't', kind: 'site' }, { id: 'k', kind: 'security-control', control: 'control-hsm' }],
      [{ id: 'l', from: 's', to: 'p' }],
    );
    const entries = (id: string) => stepsFrom(document, id).missing.map(({ item }) => item.entry);
    expect(entries('u')).toEqual(['medium-portal-mygovernment', 'medium-app-mygov']);
    expect(entries('s')[0]).toBe('process-issue');
    expect(entries('p')[0]).toBe('process-issue');
    expect(entries('t').slice(0, 2)).toEqual(['control-siem', 'control-dlp']);
  });

  it('offers what is there and not linked yet, loose elements first', () => {
    const document = drawing(
      [{ id: 'u', kind: 'user' }, { id: 'c1', kind: 'channel' }, { id: 'c2', kind: 'channel' }, { id: 'c3', kind: 'channel' }, { id: 's', kind: 'service' }],
      [{ id: 'l1', from: 'u', to: 'c1' }, { id: 'l2', from: 'c2', to: 's' }],
    );
    expect(stepsFrom(document, 'u').existing.map(({ other }) => other.id)).toEqual(['c3', 'c2']);
  });

  it('never offers an application its own parts to exchange data with', () => {
    const document = drawing([{ id: 'a', kind: 'application' }, { id: 'm', kind: 'module', parent: 'a' }, { id: 'b', kind: 'application' }]);
    expect(new Set(stepsFrom(document, 'a').existing.map(({ other }) => other.id))).toEqual(new Set(['b']));
  });
});

describe('taking a step', () => {
  const service = drawing([{ id: 's', kind: 'service', name: 'Lesen' }]);

  it('adds one element, linked', () => {
    const step = stepsFrom(service, 's').missing[0];
    const after = take(service, step, ['s']);
    expect(after.elements.at(-1)).toMatchObject({ kind: 'process', process: 'process-register', name: 'Pendaftaran' });
    expect(arrows(after)).toEqual(['s>n1']);
  });

  it('makes several of several names, recognises them, and puts processes in order', () => {
    const step = stepsFrom(service, 's').kinds.find(({ item }) => item.kind === 'process');
    const after = take(service, step, ['s'], 'Pendaftaran', 'Semakan', 'Sembang');
    expect(after.elements.slice(1).map(({ name, ...rest }) => [name, (rest as { process?: string }).process])).toEqual([['Pendaftaran', 'process-register'], ['Semakan', 'process-verify'], ['Sembang', undefined]]);
    expect(arrows(after)).toEqual(['s>n1', 's>n2', 's>n3', 'n1>n2', 'n2>n3']);
  });

  it('a process that follows another belongs to its service', () => {
    const document = drawing([{ id: 's', kind: 'service' }, { id: 'p', kind: 'process' }], [{ id: 'l', from: 's', to: 'p' }]);
    const [next, , before] = [0, 0, 0].map((_, at) => stepsFrom(document, 'p').kinds.filter(({ item }) => item.kind === 'process')[at === 2 ? 1 : 0]);
    expect(arrows(take(document, next, ['p'], 'A', 'B'))).toEqual(['s>p', 's>n1', 's>n2', 'p>n1', 'n1>n2']);
    expect(arrows(take(document, before, ['p'], 'A', 'B'))).toEqual(['s>p', 's>n1', 's>n2', 'n2>p', 'n1>n2']);
  });

  it('puts parts inside, and exchanges each way', () => {
    const document = drawing([{ id: 'a', kind: 'application' }]);
    const kinds = stepsFrom(document, 'a').kinds;
    expect(take(document, kinds.find(({ item }) => item.kind === 'module'), ['a'], 'Modul A').elements.at(-1)).toMatchObject({ parent: 'a', name: 'Modul A' });
    expect(arrows(take(document, kinds.find(({ item, way }) => item.kind === 'system' && way === 'both'), ['a'], 'Y'))).toEqual(['a>n1', 'n1>a']);
  });

  it('puts a new part into the only application, also where it comes after something else', () => {
    const document = drawing([{ id: 'p', kind: 'process' }, { id: 'a', kind: 'application' }]);
    const module = stepsFrom(document, 'p').kinds.find(({ item }) => item.kind === 'module');
    const after = take(document, module, ['p'], 'Modul A');
    expect(after.elements.at(-1)).toMatchObject({ kind: 'module', parent: 'a' });
    expect(arrows(after)).toEqual(['p>n1']);
    const two = drawing([...document.elements, { id: 'b', kind: 'application' }]);
    expect(take(two, module, ['p'], 'Modul A').elements.at(-1)).not.toHaveProperty('parent');
  });

  it('links all that are stood on with one that is there, but none twice', () => {
    const document = drawing([{ id: 'u1', kind: 'user' }, { id: 'u2', kind: 'user' }, { id: 'c', kind: 'channel' }], [{ id: 'l', from: 'u1', to: 'c' }]);
    expect(arrows(take(document, stepsFrom(document, 'u1', 'u2').existing[0], ['u1', 'u2']))).toEqual(['u1>c', 'u2>c']);
  });
});

describe('a search among the steps', () => {
  const document = drawing([{ id: 'a', kind: 'application', name: 'Sistem X' }, { id: 'y', kind: 'system', name: 'Sistem Gaji' }]);
  const search = (query: string, lang: 'ms' | 'en' = 'ms') => searchSteps(stepsFrom(document, 'a'), query, lang);

  it('finds entries in both languages, only of kinds that may follow', () => {
    expect(search('hsm').found.map(({ item }) => item.entry)).toEqual(['control-hsm']);
    expect(search('disaster recovery').found.map(({ item }) => item.entry)).toEqual(['location-drc']);
    expect([...search('pendaftaran').found, ...search('pendaftaran').near].map(({ item }) => item.entry)).not.toContain('medium-portal-mygovernment');
  });

  it('finds what is there by name, and kinds by theirs in either language', () => {
    expect(search('gaj').existing.map(({ other }) => other.id)).toContain('y');
    expect(search('modul').found[0]?.item).toEqual({ kind: 'module' });
    expect(search('module', 'ms').found[0]?.item).toEqual({ kind: 'module' });
  });

  it('never takes a name for an entry that only comes near', () => {
    expect(search('Sistem Gajian').found).toEqual([]);
    expect(search('Sistem Gajian').named.length).toBeGreaterThan(5);
  });
});
