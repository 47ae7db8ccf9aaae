import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { applicationServiceMissing } from './application-service-missing';
import * as examples from './application-service-missing.examples';

testRule(applicationServiceMissing, examples, {
  fires: {
    'each application without one; another’s service does not count': {
      drawing: drawing({
        elements: [
          { id: 'a1', kind: 'application' },
          { id: 'a2', kind: 'application' },
          { id: 'as1', kind: 'application-service', parent: 'a2' },
          { id: 'a3', kind: 'application' },
        ],
      }),
      at: ['a1', 'a3'],
    },
    'a service under no application': {
      drawing: drawing({ elements: [{ id: 'a1', kind: 'application' }, { id: 'as1', kind: 'application-service' }] }),
      at: ['a1'],
    },
  },
  silent: {
    'the integrated service of the application itself': drawing({
      elements: [{ id: 'a1', kind: 'application' }, { id: 'as1', kind: 'application-service', parent: 'a1' }],
    }),
    'a service that stands in the file before its module': drawing({
      elements: [
        { id: 'as1', kind: 'application-service', parent: 'm1' },
        { id: 'm1', kind: 'module', parent: 'a1' },
        { id: 'a1', kind: 'application' },
      ],
    }),
  },
});
