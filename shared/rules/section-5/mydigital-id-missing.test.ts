import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { mydigitalIdMissing } from './mydigital-id-missing';
import * as examples from './mydigital-id-missing.examples';

const channel = { id: 'c1', kind: 'channel' } satisfies Element;
const service = { id: 's1', kind: 'service' } satisfies Element;
const process = { id: 'p1', kind: 'process' } satisfies Element;
const application = { id: 'a1', kind: 'application' } satisfies Element;
const module = { id: 'm1', kind: 'module', parent: 'a1' } satisfies Element;
const platform = { id: 'pf1', kind: 'platform', platform: 'platform-mydigital-id' } satisfies Element;

testRule(mydigitalIdMissing, examples, {
  fires: {
    'a process above it is enough': {
      drawing: drawing({ elements: [process, application], links: [['p1', 'a1']] }),
      at: ['a1'],
    },
    'a process above one of its modules': {
      drawing: drawing({ elements: [process, application, module], links: [['p1', 'm1']] }),
      at: ['a1'],
    },
    'a process above a service of its module': {
      drawing: drawing({
        elements: [process, application, module, { id: 'as1', kind: 'application-service', parent: 'm1' }],
        links: [['p1', 'as1']],
      }),
      at: ['a1'],
    },
    'each application for itself': {
      drawing: drawing({ elements: [process, application, { id: 'a2', kind: 'application' }], links: [['p1', 'a1'], ['p1', 'a2']] }),
      at: ['a1', 'a2'],
    },
    'another platform': {
      drawing: drawing({
        elements: [process, application, { id: 'pf1', kind: 'platform', platform: 'platform-mygdx' }],
        links: [['p1', 'a1'], ['a1', 'pf1']],
      }),
      at: ['a1'],
    },
    'the platform is drawn and linked to nothing': {
      drawing: drawing({ elements: [process, application, platform], links: [['p1', 'a1']] }),
      at: ['a1'],
    },
    'a channel with the sign-in that does not reach it': {
      drawing: drawing({ elements: [channel, process, application, platform], links: [['p1', 'a1'], ['c1', 'pf1']] }),
      at: ['a1'],
    },
    'a link from the platform is none to it': {
      drawing: drawing({ elements: [process, application, platform], links: [['p1', 'a1'], ['pf1', 'a1']] }),
      at: ['a1'],
    },
  },
  silent: {
    'nothing above it': drawing({ elements: [channel, process, application], links: [['a1', 'p1']] }),
    'its module has the link': drawing({ elements: [process, application, module, platform], links: [['p1', 'a1'], ['m1', 'pf1']] }),
    'a channel that reaches it has the link': drawing({
      elements: [channel, service, process, application, platform],
      links: [['c1', 's1'], ['s1', 'p1'], ['p1', 'a1'], ['c1', 'pf1']],
    }),
    'one of several channels has the link': drawing({
      elements: [channel, { id: 'c2', kind: 'channel' }, service, process, application, module, platform],
      links: [['c1', 's1'], ['c2', 's1'], ['s1', 'p1'], ['p1', 'm1'], ['c2', 'pf1']],
    }),
    'no application': drawing({ elements: [channel, service, process], links: [['c1', 's1'], ['s1', 'p1']] }),
  },
});

describe('the fix of mydigital-id-missing', () => {
  it('uses the platform that is drawn already, also one that has only its name', () => {
    const document = drawing({
      elements: [process, application, { id: 'pf1', kind: 'platform', name: ' mydigital  ID ' }],
      links: [['p1', 'a1']],
    });
    const [finding] = findingsOf(mydigitalIdMissing, document);
    const fixed = finding && mydigitalIdMissing.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements.filter(({ kind }) => kind === 'platform')).toEqual([
      { id: 'pf1', kind: 'platform', name: ' mydigital  ID ', platform: 'platform-mydigital-id' },
    ]);
    expect(fixed?.links.at(-1)).toEqual({ id: 'new', from: 'a1', to: 'pf1' });
  });
});
