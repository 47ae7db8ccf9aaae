import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';
import { agencySpecificExchange } from './agency-specific-exchange';
import * as examples from './agency-specific-exchange.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'y1', kind: 'system', scope: 'external' },
  { id: 'y2', kind: 'system', scope: 'external' },
  { id: 'y3', kind: 'system', scope: 'internal' },
  { id: 'd1', kind: 'dataset', agency: 'Agensi lain' },
] satisfies readonly Element[];
const specific = (links: DrawingParts['links'] = [], category = 'project-category-agency-specific') =>
  drawing({ project: { category }, elements: ELEMENTS, links });

testRule(agencySpecificExchange, examples, {
  fires: {
    'once for the drawing, however many exchanges there are': { drawing: specific([['m1', 'y1'], ['y2', 'a1']]), at: ['drawing #/project/category'] },
  },
  silent: {
    'external systems that exchange nothing': specific(),
    'internal systems and datasets': specific([['a1', 'y3'], ['d1', 'a1']]),
    'a WoG project': specific([['a1', 'y1']], 'project-category-wog'),
    'no category yet': specific([['a1', 'y1']], ''),
  },
});
