import type { Lane } from '../../document/types';
import type { Bilingual } from '../lang';

/** What findings call each lane of Jadual 3-1; label 5 repeats label 4's name in the guide, so ours names its content. */
export const LANE_WORDS: Readonly<Record<Lane, Bilingual>> = {
  1: { ms: 'Pengguna Perkhidmatan', en: 'Service users' },
  2: { ms: 'Medium Perkhidmatan', en: 'Service media' },
  3: { ms: 'Perkhidmatan', en: 'Services' },
  4: { ms: 'Proses Peringkat Tinggi', en: 'High-level processes' },
  5: { ms: 'Aplikasi Bersepadu', en: 'Integrated applications' },
  6: { ms: 'Data/Maklumat', en: 'Data' },
  7: { ms: 'Infrastruktur', en: 'Infrastructure' },
};
