import { ELEMENT_KINDS } from '../../shared/document/kinds';
import type { Element } from '../../shared/document/types';
import { drawing } from '../../shared/rules/testing';

const NAMES = ['<script>alert(1)</script>', 'مرحبا بالعالم', '👩‍👩‍👧 keluarga', 'Perkhidmatan & “petikan” <b>', 'Ā'.repeat(60)];

/** One element of every kind, some with names that nobody should trust, linked where the link table allows. */
export const everyKind = drawing({
  title: 'Setiap jenis <unsur> & "nama"',
  project: { agency: 'Agensi & Rakan', state: 'as-is', date: '2026-01-15', classification: 'classification-confidential' },
  elements: ELEMENT_KINDS.map((kind, position): Element => {
    const name = NAMES[position % NAMES.length] ?? '';
    const base = { id: kind, kind, ...(kind === 'note' ? { lane: 2, text: name } : { name }) };
    if (kind === 'module') return { ...base, kind, parent: 'application' };
    if (kind === 'application-service') return { ...base, kind, parent: 'module' };
    if (kind === 'site') return { ...base, kind, hardware: [{ name: 'Pelayan <1>', quantity: 2 }], software: [{ name: 'Linux', version: '12' }], placement: 'Rak & bekalan' };
    if (kind === 'network') return { ...base, kind, speed: { value: 1.5, unit: 'Gbps' } };
    if (kind === 'system') return { ...base, kind, scope: 'external', agency: 'Agensi "B"' };
    if (kind === 'channel') return { ...base, kind, medium: 'tiada-dalam-katalog' };
    return { ...base, kind } as Element;
  }),
  links: [
    ['user', 'channel'],
    ['channel', 'service'],
    ['service', 'process'],
    ['process', 'module'],
    ['application', 'platform'],
    { id: 'out', from: 'application', to: 'system', method: 'method-api', data: [{ name: 'Data <A>' }] },
    { id: 'back', from: 'system', to: 'application', method: 'method-api', data: [{ name: 'Data & B' }] },
    { id: 'in', from: 'dataset', to: 'application', method: 'method-sftp', data: [{ name: 'Data C' }] },
    ['application', 'site'],
    ['site', 'network'],
    ['site', 'security-control'],
    ['user', 'site'],
    ['note', 'channel'],
  ],
});
