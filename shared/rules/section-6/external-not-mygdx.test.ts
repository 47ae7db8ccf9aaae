import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing } from '../testing';
import { externalNotMygdx } from './external-not-mygdx';
import * as examples from './external-not-mygdx.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'a2', kind: 'application' },
  { id: 'y1', kind: 'system', scope: 'external' },
  { id: 'y2', kind: 'system', scope: 'internal' },
  { id: 'y3', kind: 'system' },
  { id: 'd1', kind: 'dataset', agency: 'Agensi lain' },
] satisfies readonly Element[];
const links = (method: string | undefined, ...ends: readonly (readonly [string, string])[]) =>
  drawing({ elements: ELEMENTS, links: ends.map(([from, to]) => ({ id: `${from}-${to}`, from, to, ...(method !== undefined && { method }) })) });

testRule(externalNotMygdx, examples, {
  fires: {
    'either direction, application or module': {
      drawing: links('method-api', ['a1', 'y1'], ['y1', 'm1']),
      at: ['a1-y1 #/links/0/method', 'y1-m1 #/links/1/method'],
    },
    'some other method': { drawing: links('method-other', ['y1', 'a1']), at: ['y1-a1 #/links/0/method'] },
    'a method that the catalogue does not know': { drawing: links('method-new', ['y1', 'a1']), at: ['y1-a1 #/links/0/method'] },
  },
  silent: {
    'no method is another rule’s matter': links(undefined, ['y1', 'a1']),
    'a blank method too': links('  ', ['y1', 'a1']),
    'internal systems, systems without a scope, datasets and applications': links('method-sftp', ['y2', 'a1'], ['a1', 'y3'], ['d1', 'a1'], ['a1', 'a2']),
    'MyGDX': links('method-mygdx', ['y1', 'a1'], ['m1', 'y1']),
  },
});
