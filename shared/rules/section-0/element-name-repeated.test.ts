import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { elementNameRepeated } from './element-name-repeated';
import * as examples from './element-name-repeated.examples';

testRule(elementNameRepeated, examples, {
  fires: {
    'each later one': {
      drawing: drawing({ elements: [1, 2, 3].map((n) => ({ id: `u${n}`, kind: 'user', name: 'Pesara' })) }),
      at: ['u2 #/elements/1/name', 'u3 #/elements/2/name'],
    },
    'the same after trimming and folding white space and case': {
      drawing: drawing({
        elements: [
          { id: 'u1', kind: 'user', name: 'Warga  Emas ' },
          { id: 'u2', kind: 'user', name: ' warga\u00a0emas' },
          { id: 'u3', kind: 'user', name: 'WARGA\nEMAS' },
        ],
      }),
      at: ['u2 #/elements/1/name', 'u3 #/elements/2/name'],
    },
    'modules of one application': {
      drawing: drawing({
        elements: [
          { id: 'a1', kind: 'application', name: 'Sistem A' },
          { id: 'm1', kind: 'module', parent: 'a1', name: 'Laporan' },
          { id: 'm2', kind: 'module', parent: 'a1', name: 'Laporan' },
        ],
      }),
      at: ['m2 #/elements/2/name'],
    },
    'application services without a parent': {
      drawing: drawing({
        elements: [
          { id: 'r1', kind: 'application-service', name: 'Semakan' },
          { id: 'r2', kind: 'application-service', name: 'Semakan' },
        ],
      }),
      at: ['r2 #/elements/1/name'],
    },
  },
  silent: {
    'unnamed elements': drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'u2', kind: 'user', name: ' ' }, { id: 'u3', kind: 'user', name: '' }] }),
    'one name in two kinds': drawing({ elements: [{ id: 's1', kind: 'service', name: 'Rayuan' }, { id: 'p1', kind: 'process', name: 'Rayuan' }] }),
    'modules of two applications': drawing({
      elements: [
        { id: 'a1', kind: 'application', name: 'Sistem A' },
        { id: 'a2', kind: 'application', name: 'Sistem B' },
        { id: 'm1', kind: 'module', parent: 'a1', name: 'Laporan' },
        { id: 'm2', kind: 'module', parent: 'a2', name: 'Laporan' },
      ],
    }),
    'application services of two modules': drawing({
      elements: [
        { id: 'r1', kind: 'application-service', parent: 'm1', name: 'Semakan' },
        { id: 'r2', kind: 'application-service', parent: 'm2', name: 'Semakan' },
      ],
    }),
    'notes with one text': drawing({ elements: [{ id: 'n1', kind: 'note', text: 'Semak' }, { id: 'n2', kind: 'note', text: 'Semak' }] }),
    'names that differ in a word': drawing({ elements: [{ id: 'u1', kind: 'user', name: 'Pesara' }, { id: 'u2', kind: 'user', name: 'Pesara tentera' }] }),
  },
});
