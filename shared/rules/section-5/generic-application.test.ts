import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { genericApplication } from './generic-application';
import * as examples from './generic-application.examples';

const named = (name: string, applicationKind?: string) =>
  drawing({ elements: [{ id: 'a1', kind: 'application', name, ...(applicationKind && { applicationKind }) }] });
const AT = ['a1 #/elements/0/applicationKind'];
const fires = (name: string, applicationKind?: string) => ({ drawing: named(name, applicationKind), at: AT });

testRule(genericApplication, examples, {
  fires: {
    'a Malay term, and no kind': fires('Sistem Pengurusan Aset Fizikal'),
    'an English term': fires('Human Resource Management System'),
    'whatever the case and the white space': fires('  PENGURUSAN   sumber  Manusia (HRMIS)'),
    'a whole long term': fires('Pengurusan Kewangan, Perakaunan dan Perolehan'),
    'the first part of a long term': fires('Sistem Pengurusan Kewangan', 'app-kind-main'),
    'the head of a long Malay term counts for each of its parts': fires('e-Pengurusan Perolehan'),
    'what a term includes': fires('Sistem Pengurusan Perpustakaan', 'app-kind-agency-specific'),
    'what an English term includes': fires('Library Management'),
    'the last area of the list': fires('Pengurusan Pentadbiran Organisasi'),
  },
  silent: {
    'marked as generic': named('Sistem Pengurusan Sumber Manusia', 'app-kind-generic'),
    'another subject that is managed': named('Pengurusan Pengambilan Pekerja'),
    'one word of a term': named('Portal Perolehan'),
    'a term inside a longer word': named('Sistem Pengurusan Kewanganku'),
    'a term that begins inside a word': named('Keorganisation administration'),
    'no name': drawing({ elements: [{ id: 'a1', kind: 'application' }] }),
    'a module’s name': drawing({ elements: [{ id: 'a1', kind: 'application', name: 'Sistem X' }, { id: 'm1', kind: 'module', name: 'Pengurusan Kewangan', parent: 'a1' }] }),
  },
});
