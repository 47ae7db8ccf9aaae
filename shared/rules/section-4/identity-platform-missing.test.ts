import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { identityPlatformMissing } from './identity-platform-missing';
import * as examples from './identity-platform-missing.examples';

const IDENTIFY = { kind: 'process', process: 'process-identify' } as const;

testRule(identityPlatformMissing, examples, {
  fires: {
    'once for each process': { drawing: drawing({ elements: [{ ...IDENTIFY, id: 'p1' }, { ...IDENTIFY, id: 'p2' }] }), at: ['p1', 'p2'] },
    'another platform is not it, nor is one that only has the name': {
      drawing: drawing({
        elements: [{ ...IDENTIFY, id: 'p1' }, { id: 'f1', kind: 'platform', platform: 'feature-single-identity' }, { id: 'f2', kind: 'platform', name: 'MyDigital ID' }],
      }),
      at: ['p1'],
    },
  },
  silent: {
    'the platform is in the drawing, linked or not': drawing({ elements: [{ ...IDENTIFY, id: 'p1' }, { id: 'f1', kind: 'platform', platform: 'platform-mydigital-id' }] }),
    'another kind of verification': drawing({ elements: [{ id: 'p1', kind: 'process', process: 'process-certify', name: 'Pengesahan Identiti' }] }),
  },
});
