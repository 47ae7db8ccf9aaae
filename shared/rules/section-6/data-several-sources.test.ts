import { testRule } from '../../../test/support/rule-tester';
import type { Element, Link } from '../../document/types';
import { drawing } from '../testing';
import { dataSeveralSources } from './data-several-sources';
import * as examples from './data-several-sources.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'a2', kind: 'application' },
  { id: 'm2', kind: 'module', parent: 'a2' },
  { id: 'y1', kind: 'system' },
  { id: 'y2', kind: 'system' },
  { id: 'd1', kind: 'dataset' },
] satisfies readonly Element[];
const link = (id: string, from: string, to: string, ...names: readonly string[]): Link => ({ id, from, to, data: names.map((name) => ({ name })) });
const links = (...list: readonly Link[]) => drawing({ elements: ELEMENTS, links: list });

testRule(dataSeveralSources, examples, {
  fires: {
    'into two modules of one application, however the name is written': {
      drawing: links(link('x1', 'y1', 'm1', 'Alamat  pemohon'), link('x2', 'd1', 'a1', 'Nama', ' alamat PEMOHON ')),
      at: ['x2 #/links/1/data/1/name'],
    },
    'once for a link with two such items': {
      drawing: links(link('x1', 'y1', 'a1', 'Nama', 'Alamat'), link('x2', 'y2', 'a1', 'Alamat', 'Nama')),
      at: ['x2 #/links/1/data/0/name'],
    },
    'every later link': {
      drawing: links(link('x1', 'y1', 'a1', 'Nama'), link('x2', 'y2', 'a1', 'Nama'), link('x3', 'd1', 'a1', 'Nama'), link('x4', 'y1', 'a1', 'Nama')),
      at: ['x2 #/links/1/data/0/name', 'x3 #/links/2/data/0/name', 'x4 #/links/3/data/0/name'],
    },
    'another application is a source': {
      drawing: links(link('x1', 'y1', 'a1', 'Nama'), link('x2', 'm2', 'a1', 'Nama')),
      at: ['x2 #/links/1/data/0/name'],
    },
  },
  silent: {
    'twice from one source': links(link('x1', 'y1', 'a1', 'Nama'), link('x2', 'y1', 'm1', 'Nama')),
    'twice in one link': links(link('x1', 'y1', 'a1', 'Nama', 'Nama')),
    'from an application and its module': links(link('x1', 'a2', 'a1', 'Nama'), link('x2', 'm2', 'a1', 'Nama')),
    'into two applications': links(link('x1', 'y1', 'a1', 'Nama'), link('x2', 'y2', 'a2', 'Nama')),
    'one in, one out': links(link('x1', 'y1', 'a1', 'Nama'), link('x2', 'a1', 'y2', 'Nama')),
    'items without a name': links(link('x1', 'y1', 'a1', ' '), link('x2', 'y2', 'a1', ' ')),
    'other names': links(link('x1', 'y1', 'a1', 'Nama'), link('x2', 'y2', 'a1', 'Nama bapa')),
    'links without data': links({ id: 'x1', from: 'y1', to: 'a1' }, { id: 'x2', from: 'y2', to: 'a1' }),
  },
});
