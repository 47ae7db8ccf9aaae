import { testRule } from '../../../test/support/rule-tester';
import { ELEMENT_KINDS } from '../../document/kinds';
import { drawing } from '../testing';
import { elementUnlinked } from './element-unlinked';
import * as examples from './element-unlinked.examples';

const LISTED = ['user', 'channel', 'service', 'process', 'application', 'platform', 'system', 'dataset', 'site', 'network'];

testRule(elementUnlinked, examples, {
  fires: {
    'the kinds that the rule lists, and no other': {
      drawing: drawing({ elements: ELEMENT_KINDS.map((kind) => ({ id: kind, kind })) }),
      at: LISTED,
    },
    'an application whose parts have no links': {
      drawing: drawing({
        elements: [
          { id: 'a1', kind: 'application' },
          { id: 'm1', kind: 'module', parent: 'a1' },
          { id: 'r1', kind: 'application-service', parent: 'm1' },
        ],
      }),
      at: ['a1'],
    },
    'a link from a note says nothing about the service': {
      drawing: drawing({ elements: [{ id: 'd1', kind: 'dataset' }, { id: 'n1', kind: 'note', lane: 6 }], links: [['n1', 'd1']] }),
      at: ['d1'],
    },
  },
  silent: {
    'an incoming link is enough': drawing({
      elements: [{ id: 'u1', kind: 'user' }, { id: 'c1', kind: 'channel' }],
      links: [['u1', 'c1']],
    }),
    'so is a link that is not allowed: it is a finding of its own': drawing({
      elements: [{ id: 'u1', kind: 'user' }, { id: 't1', kind: 'site' }],
      links: [['u1', 't1']],
    }),
    'an application whose module is linked': drawing({
      elements: [
        { id: 'a1', kind: 'application' },
        { id: 'm1', kind: 'module', parent: 'a1' },
        { id: 'p1', kind: 'process' },
      ],
      links: [['p1', 'm1']],
    }),
    'an application whose module’s service is linked': drawing({
      elements: [
        { id: 'a1', kind: 'application' },
        { id: 'm1', kind: 'module', parent: 'a1' },
        { id: 'r1', kind: 'application-service', parent: 'm1' },
        { id: 'p1', kind: 'process' },
      ],
      links: [['p1', 'r1']],
    }),
  },
});
