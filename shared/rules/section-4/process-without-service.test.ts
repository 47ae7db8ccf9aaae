import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { processWithoutService } from './process-without-service';
import * as examples from './process-without-service.examples';

testRule(processWithoutService, examples, {
  fires: {
    'each process that no service links to, whatever comes before it': {
      drawing: drawing({
        elements: [{ id: 's1', kind: 'service' }, { id: 'p1', kind: 'process' }, { id: 'p2', kind: 'process' }, { id: 'p3', kind: 'process' }],
        links: [['s1', 'p1'], ['p1', 'p2'], ['p3', 's1']],
      }),
      at: ['p2', 'p3'],
    },
  },
  silent: { 'no processes': drawing({ elements: [{ id: 's1', kind: 'service' }] }) },
});
