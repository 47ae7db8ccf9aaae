import { ELEMENT_KINDS } from '../../shared/document/kinds';
import type { Element, LmvDocument } from '../../shared/document/types';
import { drawing } from '../../shared/rules/testing';

/** Names that break files which were not made with care; none is the same as another, and none stands in another. */
const NAMES = [
  '<script>alert(1)</script>',
  'مستخدم عام',
  '👩‍👩‍👧 keluarga',
  'Petik "dua" \'satu\' “lengkung” & co',
  `panjang ${'lima ratus '.repeat(45)}`.trim(),
  'baris satu\nbaris dua\r\nbaris tiga',
  'kawalan \u0000\u0007\u001b hujung \ufffe',
  'separuh \ud800 aksara',
  ']]> <!-- --> <?xml?>',
  '=HYPERLINK("http://x")',
  '_x0041_ -- %s ${x} {y}',
  'arah \u202eterbalik\u202c akhir',
  '漢字 e\u0301 ñ ﷽',
  'Z'.repeat(500),
];

/** One element of every kind by such a name, linked by such words; two exchanges are drawn as one line, and two links join the same ends. */
export const hostile: LmvDocument = drawing({
  title: 'Ujian <b> & "petik"\u0000',
  project: { agency: 'مستخدم <i>', date: '2026-01-15', state: 'to-be', classification: 'classification-restricted' },
  elements: [
    ...ELEMENT_KINDS.map((kind, at): Element => {
      const name = NAMES[at % NAMES.length] ?? '';
      if (kind === 'note') return { id: kind, kind, lane: 2, text: name };
      return { id: kind, kind, name, ...(kind === 'module' && { parent: 'application' }), ...(kind === 'application-service' && { parent: 'module' }) };
    }),
    { id: 'alone', kind: 'dataset', name: 'Tanpa pautan & <u>garis</u>' },
    { id: 'unnamed', kind: 'service' },
  ],
  links: [
    { id: 'l1', from: 'user', to: 'channel', label: 'label <b>&amp;</b>\nbaris' },
    { id: 'l2', from: 'channel', to: 'service' },
    { id: 'l3', from: 'service', to: 'process', label: 'مستند' },
    { id: 'l4', from: 'process', to: 'module' },
    { id: 'l5', from: 'application', to: 'system', method: 'method-api', label: 'pergi "sana"', data: [{ name: 'Data <A>' }, { name: '👩‍💻 B' }] },
    { id: 'l6', from: 'system', to: 'application', method: 'method-api', data: [{ name: 'Data & C' }] },
    { id: 'l7', from: 'application', to: 'system', method: 'method-sftp', data: [{ name: 'kawalan \u0001 D' }] },
    { id: 'l8', from: 'dataset', to: 'application', method: 'method-other', data: [{ name: `E ${'panjang '.repeat(30)}`.trim() }] },
    { id: 'l9', from: 'application', to: 'site' },
    { id: 'l10', from: 'note', to: 'service', label: ']]> nota' },
    { id: 'l11', from: 'user', to: 'network' },
    { id: 'l12', from: 'application', to: 'platform' },
  ],
});

/** The same without one of its elements; its links go with it. */
export function withoutElement(document: LmvDocument, id: string): LmvDocument {
  return { ...document, elements: document.elements.filter((element) => element.id !== id && !('parent' in element && element.parent === id)), links: document.links.filter(({ from, to }) => from !== id && to !== id) };
}

export function withoutLink(document: LmvDocument, id: string): LmvDocument {
  return { ...document, links: document.links.filter((link) => link.id !== id) };
}

export function withoutLabel(document: LmvDocument, id: string): LmvDocument {
  return { ...document, links: document.links.map((link) => (link.id === id ? { ...link, label: '' } : link)) };
}
