import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { CollectedItem } from '../../document/types';
import { findingMessage } from '../../messages/rules';
import { drawing, findingsOf } from '../testing';
import { onceOnly } from './once-only';
import * as examples from './once-only.examples';

const asking = (...collects: readonly CollectedItem[]) => drawing({ elements: [{ id: 'p1', kind: 'process', collects }] });
const item = (position: number): string => `p1 #/elements/0/collects/${position}`;

testRule(onceOnly, examples, {
  fires: {
    'each item that a registry holds': {
      drawing: asking({ name: 'Alamat', holding: 'registry-population' }, { name: 'Hobi' }, { holding: 'registry-marriage' }),
      at: [item(0), item(2)],
    },
    'a registry’s Malay or English name, whatever the case and white space': {
      drawing: asking({ name: ' kenderaan ' }, { name: 'LAND' }, { name: 'Syarikat  dan\tKoperasi' }),
      at: [item(0), item(1), item(2)],
    },
    'the name counts also where the holding says something else': { drawing: asking({ name: 'Penduduk', holding: 'repository-workers' }), at: [item(0)] },
  },
  silent: {
    'nothing is asked': drawing({ elements: [{ id: 'p1', kind: 'process' }, { id: 'p2', kind: 'process', collects: [] }] }),
    'a repository': asking({ name: 'Laporan jenayah', holding: 'repository-crime' }),
    'a repository’s name': asking({ name: 'Jenayah' }),
    'a name that only holds a registry’s': asking({ name: 'Nombor kenderaan' }, { name: 'Tanah dan bangunan' }),
    'a holding that the catalogue does not know': asking({ name: 'Alamat', holding: 'registry-x' }),
    'an item without a name': asking({}, { name: ' ' }),
  },
});

describe('once-only', () => {
  it('names the item and the registry, or the registry alone', () => {
    const [named, unnamed] = findingsOf(onceOnly, asking({ name: 'Alamat', holding: 'registry-population' }, { holding: 'registry-marriage' }));
    expect(named && findingMessage(named, 'ms')).toMatch(/“Alamat”.*Penduduk/);
    expect(unnamed && findingMessage(unnamed, 'en')).toMatch(/Marriage/);
    expect(unnamed && findingMessage(unnamed, 'en')).not.toContain('“”');
  });
});
