import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { networkSpeedMissing } from './network-speed-missing';
import * as examples from './network-speed-missing.examples';

testRule(networkSpeedMissing, examples, {
  fires: {
    'no speed, a unit alone, nothing and less than nothing': {
      drawing: drawing({
        elements: [
          { id: 'n1', kind: 'network' },
          { id: 'n2', kind: 'network', speed: { unit: 'Mbps' } },
          { id: 'n3', kind: 'network', speed: { value: 0, unit: 'Mbps' } },
          { id: 'n4', kind: 'network', speed: { value: -1, unit: 'Gbps' } },
        ],
      }),
      at: ['n1', 'n2', 'n3', 'n4'].map((id, position) => `${id} #/elements/${position}/speed`),
    },
  },
  silent: {
    'part of a unit': drawing({ elements: [{ id: 'n1', kind: 'network', speed: { value: 0.5, unit: 'Mbps' } }] }),
    'a value whose unit is open': drawing({ elements: [{ id: 'n1', kind: 'network', speed: { value: 100 } }] }),
  },
});
