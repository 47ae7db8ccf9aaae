import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { projectSectorMissing } from './project-sector-missing';
import * as examples from './project-sector-missing.examples';

const WOG = 'project-category-wog';

testRule(projectSectorMissing, examples, {
  fires: {
    'a WoG project without a sector': { drawing: drawing({ project: { category: WOG } }), at: ['drawing #/project/sector'] },
    'white space is no sector': { drawing: drawing({ project: { category: WOG, sector: ' ' } }), at: ['drawing #/project/sector'] },
  },
  silent: {
    'no category yet': drawing({}),
    'an agency-specific project': drawing({ project: { category: 'project-category-agency-specific' } }),
    'a sector': drawing({ project: { category: WOG, sector: 'sector-economy' } }),
  },
});

describe('the fix of project-sector-missing', () => {
  it.each([[undefined], ['domain-new'], ['sector-economy'], ['registry-land']])('offers nothing for the domain %s', (domain) => {
    const document = drawing({ project: { category: WOG, ...(domain !== undefined && { domain }) } });
    const [finding] = findingsOf(projectSectorMissing, document);
    expect(finding && projectSectorMissing.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
