import type { Lane } from '../document/types';
import type { Bilingual, Lang } from './lang';

const ASKS: Readonly<Record<Lane, { readonly source: string; readonly asks: Bilingual }>> = {
  1: {
    source: '3.3.4 a, J3-1 (1)',
    asks: {
      ms: 'Siapa yang dilayani: setiap kumpulan sasaran, di bawah hubungannya dengan kerajaan – G2C, G2B, G2G atau G2E.',
      en: 'Who is served: every target group, under its relationship with government – G2C, G2B, G2G or G2E.',
    },
  },
  2: {
    source: '3.3.4 b, J3-1 (2)',
    asks: {
      ms: 'Melalui apa perkhidmatan dicapai: setiap medium, siapa yang menggunakannya, dan perkhidmatan yang dibukanya.',
      en: 'What the service is reached through: each channel, who uses it, and which service it opens.',
    },
  },
  3: {
    source: '3.3.4 c, J3-1 (3)',
    asks: {
      ms: 'Apa yang diberikan kepada pengguna, dinamakan menurut hasilnya, dengan kategorinya.',
      en: 'What users are given, named for its outcome, with its category.',
    },
  },
  4: {
    source: '3.3.4 c, R3-2',
    asks: {
      ms: 'Proses utama yang melaksanakan perkhidmatan, daripada 20 proses umum. Butiran lanjut duduk dalam dokumen lain.',
      en: 'The main processes that realise the service, from the 20 general ones. Finer detail belongs in another document.',
    },
  },
  5: {
    source: '3.3.4 d, e, J3-1 (5)',
    asks: {
      ms: 'Aplikasi bersepadu dengan modul dan perkhidmatan aplikasinya, serta platform kongsian yang mengesahkan identiti atau menerima bayaran.',
      en: 'The integrated application with its modules and application services, and the shared platforms that verify identity or take payment.',
    },
  },
  6: {
    source: '3.3.4 f, J3-1 (6)',
    asks: {
      ms: 'Sistem dan data lain: apa yang ditukar, ke arah mana, dengan kaedah apa, dan agensi mana yang membekalkannya.',
      en: 'Other systems and data: what is exchanged, in which direction, by which method, and which agency supplies it.',
    },
  },
  7: {
    source: '3.3.4 g, J3-1 (7)',
    asks: {
      ms: 'Di mana ia berjalan: lokasi dengan perkakasan dan perisian, rangkaian dengan kelajuan, dan kawalan keselamatan.',
      en: 'Where it runs: sites with hardware and software, networks with their speed, and security controls.',
    },
  },
};

/** What the guide asks of a lane, in our own words, and the paragraph or table that asks it. */
export function laneAsks(lane: Lane, lang: Lang): { readonly asks: string; readonly source: string } {
  const { asks, source } = ASKS[lane];
  return { asks: asks[lang], source };
}
