import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { datasetHoldingMissing } from './dataset-holding-missing';
import * as examples from './dataset-holding-missing.examples';

testRule(datasetHoldingMissing, examples, {
  fires: {
    'white space is no holding; each dataset for itself': {
      drawing: drawing({ elements: [{ id: 'd1', kind: 'dataset', holding: ' ' }, { id: 'd2', kind: 'dataset' }] }),
      at: ['d1 #/elements/0/holding', 'd2 #/elements/1/holding'],
    },
  },
  silent: {
    'a repository': drawing({ elements: [{ id: 'd1', kind: 'dataset', holding: 'repository-halal' }] }),
    'systems have none': drawing({ elements: [{ id: 'y1', kind: 'system' }] }),
  },
});

function fix(name: string | undefined) {
  const document = drawing({ elements: [{ id: 'd1', kind: 'dataset', ...(name !== undefined && { name }) }] });
  const [finding] = findingsOf(datasetHoldingMissing, document);
  return finding && datasetHoldingMissing.fix?.(document, finding, { newId: () => 'new' });
}

describe('the fix of dataset-holding-missing', () => {
  it.each([
    ['penduduk', 'registry-population'],
    [' Registri  Penduduk ', 'registry-population'],
    ['Population registry', 'registry-population'],
    ['Repositori Profil Kemahiran', 'repository-skills-profile'],
    ["People's Welfare", 'repository-peoples-welfare'],
  ])('knows %s', (name, holding) => {
    expect(fix(name)?.elements).toMatchObject([{ holding }]);
  });

  it.each([['Data pemohon'], [''], [undefined]])('does not guess at %s', (name) => {
    expect(fix(name)).toBeUndefined();
  });
});
