import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Project } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { projectDomainMismatch } from './project-domain-mismatch';
import * as examples from './project-domain-mismatch.examples';

const project = (sector?: string, domain?: string) => drawing({ project: { ...(sector && { sector }), ...(domain && { domain }) } });

testRule(projectDomainMismatch, examples, {
  fires: {
    'whatever the category': { drawing: project('sector-economy', 'domain-social-1-health'), at: ['drawing #/project/domain'] },
    'a sector that the catalogue does not know': { drawing: project('sector-new', 'domain-social-1-health'), at: ['drawing #/project/domain'] },
    'a domain that the catalogue does not know': { drawing: project('sector-economy', 'domain-new'), at: ['drawing #/project/domain'] },
    'an id of another list': { drawing: project('sector-economy', 'sub-g2c-social-1-asnaf'), at: ['drawing #/project/domain'] },
  },
  silent: {
    'a domain of the sector': project('sector-social-1', 'domain-social-1-health'),
    'no sector': project(undefined, 'domain-social-1-health'),
    'a blank sector': project('  ', 'domain-social-1-health'),
    'no domain': project('sector-economy'),
    'a blank domain': project('sector-economy', '  '),
  },
});

function fix(properties: Project): Project | undefined {
  const document = drawing({ project: properties });
  const [finding] = findingsOf(projectDomainMismatch, document);
  return finding && projectDomainMismatch.fix?.(document, finding, { newId: () => 'new' })?.project;
}

describe('the fix of project-domain-mismatch', () => {
  it('takes the domain of the same name in the project’s sector', () => {
    expect(fix({ sector: 'sector-economy', domain: 'domain-social-1-health' })).toEqual({ sector: 'sector-economy', domain: 'domain-economy-health' });
  });

  it('leaves the domain open where the sector has none of that name', () => {
    expect(fix({ agency: 'JPJ', sector: 'sector-infrastructure', domain: 'domain-social-1-health' })).toEqual({ agency: 'JPJ', sector: 'sector-infrastructure' });
  });

  it('takes the domain’s sector in place of one that is none', () => {
    expect(fix({ sector: 'sector-new', domain: 'domain-social-1-health' })).toEqual({ sector: 'sector-social-1', domain: 'domain-social-1-health' });
  });

  it('has nothing to offer for a domain that the catalogue does not know', () => {
    expect(fix({ sector: 'sector-economy', domain: 'domain-new' })).toBeUndefined();
  });
});
