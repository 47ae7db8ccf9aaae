import type { ElementKind } from '../../document/types';
import type { Bilingual } from '../lang';

/** What findings call each kind of element, inside a sentence. */
export const KIND_WORDS: Readonly<Record<ElementKind, Bilingual>> = {
  user: { ms: 'pengguna', en: 'user' },
  channel: { ms: 'saluran', en: 'channel' },
  service: { ms: 'perkhidmatan', en: 'service' },
  process: { ms: 'proses', en: 'process' },
  application: { ms: 'aplikasi', en: 'application' },
  module: { ms: 'modul', en: 'module' },
  'application-service': { ms: 'perkhidmatan aplikasi', en: 'application service' },
  platform: { ms: 'platform', en: 'platform' },
  system: { ms: 'sistem', en: 'system' },
  dataset: { ms: 'set data', en: 'dataset' },
  site: { ms: 'lokasi', en: 'site' },
  network: { ms: 'rangkaian', en: 'network' },
  'security-control': { ms: 'kawalan keselamatan', en: 'security control' },
  note: { ms: 'nota', en: 'note' },
};
